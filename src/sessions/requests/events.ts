import { z } from 'zod';
import { event } from '../../platform/happenings/event.ts';

const ids = z.strictObject({ requestId: z.uuid() });

/** Somebody showed that a request is theirs, or a steward typed it in: from now on we look for a pair. */
export const TrainingRequested = event('sessions.training-requested', ids);
export const RequestChanged = event('sessions.request-changed', ids);
export const RequestCancelled = event('sessions.request-cancelled', ids);
