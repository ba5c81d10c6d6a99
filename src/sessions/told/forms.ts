import { z } from 'zod';

const WORDS_MAX = 4_000;

/** What a reviewer makes of a line: the words as everybody will read them, and the step they are about ('' is the whole kit). */
export const ToldForm = z.object({
  words: z.string('sayWords').trim().min(1, 'sayWords').max(WORDS_MAX, 'wordsLong'),
  step: z.string().max(100).catch(''),
});
export type ToldValues = z.infer<typeof ToldForm>;
