import { z } from 'zod';
import { event } from '../platform/happenings/event.ts';

const person = z.strictObject({ personId: z.uuid() });

export const TurnRecorded = event('pathway.turn-recorded', person.extend({ turnId: z.uuid() }));
