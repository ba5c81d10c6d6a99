import { z } from 'zod';
import { event } from '../../platform/happenings/event.ts';

const facts = z.strictObject({ personId: z.uuid(), role: z.string() });

export const RoleGranted = event('identity.role-granted', facts);
export const RoleEnded = event('identity.role-ended', facts);
