import { z } from 'zod';
import { event } from '../../platform/happenings/event.ts';

/** Somebody asked the network, or a circle. */
export const QuestionAsked = event('network.question-asked', z.strictObject({ questionId: z.uuid() }));
export const QuestionAnswered = event(
  'network.question-answered',
  z.strictObject({ questionId: z.uuid(), answerId: z.uuid() }),
);
/** A steward took what was asked or answered out of sight. */
export const WordsHidden = event(
  'network.words-hidden',
  z.strictObject({ thing: z.enum(['question', 'answer']), id: z.uuid() }),
);
