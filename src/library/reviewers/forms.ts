import { z } from 'zod';
import { Email, publicNameTyped } from '../../identity/index.ts';

/** So many first reviewers are named at once. */
const NAMED_AT_ONCE_MAX = 5;

const lines = (typed: string): string[] => [...new Set(typed.split(/[\s,;]+/).filter((line) => line !== ''))];

/** Addresses, one a line. */
export const FoundersForm = z.object({
  emails: z
    .string({ error: 'emailMissing' })
    .max(2000, 'emailsMany')
    .transform(lines)
    .pipe(z.array(Email).min(1, 'emailMissing').max(NAMED_AT_ONCE_MAX, 'emailsMany')),
});

const publicName = publicNameTyped.pipe(z.string().min(1, 'publicNameMissing'));
const sentence = z
  .string({ error: 'sentenceMissing' })
  .transform((typed) => typed.replace(/\s+/g, ' ').trim())
  .pipe(z.string().min(1, 'sentenceMissing').max(300, 'sentenceLong'));

export const YesForm = z.object({ 'public-name': publicName });
export const NominationForm = z.object({ 'public-name': publicName, sentence });
export const NominationOfAnotherForm = z.object({ email: Email, why: sentence });
export const ElectionForm = z.object({
  seats: z.coerce.number('seatsWrong').int('seatsWrong').min(1, 'seatsWrong').max(20, 'seatsWrong'),
});

/** One tick is a string, several are a list. */
export const VoteForm = z.object({
  choice: z
    .union([z.string().transform((one) => [one]), z.array(z.string())], { error: 'tickOne' })
    .pipe(z.array(z.uuid('tickOne')).min(1, 'tickOne').max(500, 'tickOne')),
});
