import { z } from 'zod';
import { VERDICTS } from './verdicts.ts';

const ticked = z
  .enum(['yes', 'on'])
  .optional()
  .transform((value) => value !== undefined);

export const ReviewForm = z.object({
  verdict: z.enum(VERDICTS, 'chooseOne'),
  reasons: z.string({ error: 'sayWhy' }).trim().min(1, 'sayWhy').max(2000, 'tooLong'),
  /** "I have run this kit." */
  ran: ticked,
});
export type ReviewValues = z.infer<typeof ReviewForm>;

export const EndForm = z.object({
  reasons: z.string({ error: 'sayWhy' }).trim().min(1, 'sayWhy').max(2000, 'tooLong'),
});

export const SizeForm = z.object({
  size: z.enum(['teaching', 'history'], 'chooseOne'),
  reasons: z.string({ error: 'sayWhy' }).trim().min(1, 'sayWhy').max(500, 'tooLong'),
});
export type SizeValues = z.infer<typeof SizeForm>;

export const RemarkForm = z.object({
  step: z
    .string()
    .max(100)
    .optional()
    .transform((step) => step || undefined),
  words: z.string({ error: 'sayIt' }).trim().min(1, 'sayIt').max(2000, 'tooLong'),
  objects: ticked,
  /** The step's words as the writer would have them; for whoever says "better like this". */
  body: z.string().max(100_000, 'tooLong').optional(),
  credit: z.string().trim().max(80, 'nameTooLong').optional(),
  email: z.string().trim().max(254).optional(),
});

/** Answers to where two changes meet: one field a conflict. */
export const MeetingForm = z.record(z.string(), z.string().max(200_000, 'tooLong'));

export const PublicationForm = z.object({
  notes: z.string({ error: 'sayWhatChanged' }).trim().min(1, 'sayWhatChanged').max(2000, 'tooLong'),
});
