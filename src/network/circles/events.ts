import { z } from 'zod';
import { event } from '../../platform/happenings/event.ts';

const ids = z.strictObject({ circleId: z.uuid() });

export const CircleJoined = event('network.circle-joined', ids);
export const CircleLeft = event('network.circle-left', ids);
