import { z } from 'zod';

const list = z.union([z.string(), z.array(z.string())]).optional();

/** Saying yes: which of the times one can make, and of a request without a kit, with which. */
export const AcceptanceForm = z.object({
  time: list.transform((typed) =>
    [typed ?? []]
      .flat()
      .map((one) => new Date(one))
      .filter((at) => !Number.isNaN(at.getTime())),
  ),
  kit: z
    .string()
    .optional()
    .transform((typed) => typed || null),
});

const words = z.string({ error: 'wordsMissing' }).trim().min(1, 'wordsMissing').max(1000, 'wordsLong');

export const QuestionForm = z.object({ question: words });
export const AnswerForm = z.object({ answer: words });

export const WideningForm = z.object({ by: z.enum(['online', 'later'], { error: 'byMissing' }) });

/** A steward lets nobody ask somebody, or asks somebody else: who, and why. */
export const ChoiceForm = z.object({
  person: z.uuid('personMissing'),
  why: z.string({ error: 'whyMissing' }).trim().min(1, 'whyMissing').max(1000, 'wordsLong'),
});
