import { z } from 'zod';
import { event } from '../../platform/happenings/event.ts';

const facts = z.strictObject({ groupId: z.uuid(), personId: z.uuid() });

export const GroupFounded = event('identity.group-founded', facts);
export const GroupJoined = event('identity.group-joined', facts);
export const GroupContactMade = event('identity.group-contact-made', facts);
export const GroupLeft = event('identity.group-left', facts);
