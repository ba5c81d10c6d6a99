import { z } from 'zod';
import { Email } from '../../identity/index.ts';
import { LEVELS } from '../../kit/kit.ts';

const NAME_MAX = 80;
const WORDS_MAX = 500;

/** One line, its spaces tidy. */
const line = (missing: string, max: number, long: string) =>
  z
    .string({ error: missing })
    .transform((typed) => typed.replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, missing).max(max, long));

export const ClaimForm = z
  .object({
    name: line('nameMissing', NAME_MAX, 'nameLong'),
    words: line('wordsMissing', WORDS_MAX, 'wordsLong'),
    level: z.enum(LEVELS, 'levelMissing'),
    'email-1': Email,
    'email-2': Email,
  })
  .refine((form) => form['email-1'] !== form['email-2'], { path: ['email-2'], message: 'sameTwice' });
export type ClaimTyped = z.output<typeof ClaimForm>;
