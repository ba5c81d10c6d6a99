import { z } from 'zod';
import { Email } from '../people/email.ts';
import { plainName } from '../people/names.ts';
import { KINDS } from './kinds.ts';

export const GroupForm = z.object({
  name: plainName(120).pipe(z.string().min(2, 'groupNameMissing')),
  kind: z.enum(KINDS, { error: 'kindMissing' }),
  outcode: z
    .string()
    .optional()
    .transform((typed) => typed?.trim().toUpperCase() || null)
    .refine((typed) => typed === null || /^[A-Z]{1,2}\d[A-Z\d]?$/.test(typed), 'outcodeWrong'),
});
export type GroupToFound = z.output<typeof GroupForm>;

export const AskInForm = z.object({
  email: Email,
  contact: z
    .literal('yes')
    .optional()
    .transform((typed) => typed === 'yes'),
});
