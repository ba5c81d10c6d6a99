import { z } from 'zod';
import { event } from '../../platform/happenings/event.ts';

/** Somebody left; the id is nobody's any more. */
export const PersonErased = event('identity.person-erased', z.strictObject({ personId: z.uuid() }));
