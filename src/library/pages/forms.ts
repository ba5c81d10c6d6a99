import { z } from 'zod';

const TEXT_MAX = 60_000;

/** A page as a steward sends it. `base`: the number of the state that they began from; none yet is 0. */
export const PageForm = z.strictObject({
  base: z.coerce.number().int().min(0).max(1_000_000),
  title: z.string().trim().min(1, 'titleMissing').max(120, 'titleLong'),
  summary: z
    .string()
    .trim()
    .max(400, 'summaryLong')
    .transform((summary) => summary.replace(/\s+/g, ' ')),
  text: z.string().max(TEXT_MAX, 'textLong'),
  reviewed: z.literal('yes').optional(),
  act: z.enum(['look', 'save']).default('save'),
});
export type PageFilled = z.infer<typeof PageForm>;
