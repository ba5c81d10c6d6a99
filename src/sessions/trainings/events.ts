import { z } from 'zod';
import { event } from '../../platform/happenings/event.ts';

const ids = z.strictObject({ sessionId: z.uuid() });

export const SessionMade = event('sessions.session-made', ids);
export const SessionChanged = event('sessions.session-changed', ids);
export const SessionCancelled = event('sessions.session-cancelled', ids);
export const SessionClosed = event('sessions.session-closed', ids);
