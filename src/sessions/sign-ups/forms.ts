import { z } from 'zod';
import { Email } from '../../identity/index.ts';
import { LANGUAGES } from '../../platform/words/language.ts';
import { NEEDS } from './needs.ts';

const NAME_MAX = 80;
const OTHER_MAX = 300;

/** Signs that can't be seen: a name is one line. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;

export const SignUpForm = z.strictObject({
  name: z
    .string({ error: 'nameMissing' })
    .transform((typed) => typed.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim().normalize('NFC'))
    .pipe(z.string().min(1, 'nameMissing').max(NAME_MAX, 'nameLong')),
  email: z.union([z.literal('').transform(() => undefined), Email]).optional(),
  language: z.enum(LANGUAGES, { error: 'languageUnknown' }),
  /** They would like to be asked “What did you try?”. */
  again: z
    .literal('yes', { error: 'againUnknown' })
    .optional()
    .transform((typed) => typed !== undefined),
});
export type SignUpValues = z.infer<typeof SignUpForm>;

export const NeedsForm = z.strictObject({
  needs: z
    .union([z.enum(NEEDS).transform((one) => [one]), z.array(z.enum(NEEDS)).max(NEEDS.length)], {
      error: 'needsUnknown',
    })
    .optional()
    .transform((needs) => [...new Set(needs ?? [])]),
  other: z.string().trim().max(OTHER_MAX, 'otherLong').optional().default(''),
});
export type NeedsValues = z.infer<typeof NeedsForm>;

/** A task is ticked off; `from`: the page it stood on. */
export const TaskForm = z.object({ from: z.string().optional() });
