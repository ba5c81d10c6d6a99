import { z } from 'zod';
import { WHYS } from './store.ts';

const lines = (max: number, each: (line: string) => boolean, key: string) =>
  z
    .string()
    .default('')
    .transform((text) => [...new Set(text.split('\n').map((line) => line.trim()))].filter(Boolean))
    .refine((all) => all.length <= max && all.every(each), key);

const LETTERS_MIN = 2;
const LETTERS_MAX = 300;

/** What is taken down, and what stands in its place. */
export const RedactionForm = z
  .object({
    kit: z.string().trim().min(1, 'chooseKit'),
    /** One a line. */
    words: lines(20, (line) => line.length >= LETTERS_MIN && line.length <= LETTERS_MAX, 'wordsWrong'),
    /** File names, one a line. */
    pictures: lines(20, (name) => /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/.test(name), 'pictureWrong'),
    instead: z
      .string()
      .trim()
      .regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N} .’-]{0,59}$/u, 'insteadWrong')
      .default('someone'),
    why: z.enum(WHYS, 'chooseWhy'),
  })
  .refine(({ words, pictures }) => words.length + pictures.length > 0, { path: ['words'], message: 'sayWhat' });
export type RedactionValues = z.output<typeof RedactionForm>;
