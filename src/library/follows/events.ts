import { z } from 'zod';
import { event } from '../../platform/happenings/event.ts';

export const Followed = event('library.followed', z.strictObject({ personId: z.uuid() }));
export const FollowEnded = event('library.follow-ended', z.strictObject({ personId: z.uuid() }));
