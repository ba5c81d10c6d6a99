import { z } from 'zod';

export const AppealForm = z.object({ words: z.string().trim().min(1, 'sayWhy').max(2000, 'whyLong') });

export const DecisionForm = z.object({
  shows: z.enum(['yes', 'no'], 'choose').transform((shows) => shows === 'yes'),
  answer: z.string().trim().min(1, 'sayReason').max(500, 'reasonLong'),
});
export type DecisionValues = z.output<typeof DecisionForm>;
