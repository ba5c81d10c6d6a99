import { z } from 'zod';
import { Email } from '../../identity/index.ts';
import { FOUNDERS } from '../terms.ts';

const lines = (typed: string): string[] => [...new Set(typed.split(/[\s,;]+/).filter((line) => line !== ''))];

/** Addresses, one a line. */
export const FoundersForm = z.object({
  emails: z
    .string({ error: 'emailMissing' })
    .max(2000, 'emailsMany')
    .transform(lines)
    .pipe(z.array(Email).min(1, 'emailMissing').max(FOUNDERS, 'emailsMany')),
});
