import { z } from 'zod';
import { event } from '../../platform/happenings/event.ts';

const ids = z.strictObject({ sessionId: z.uuid() });

export const SessionMade = event('sessions.session-made', ids);
