import { z } from 'zod';
import { Email } from '../../identity/index.ts';
import { LIMITS } from '../../kit/limits.ts';

const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const title = z.string({ error: 'titleMissing' }).trim().min(1, 'titleMissing').max(LIMITS.title, 'titleLong');

/** From nothing: a title and a language; from another kit: a title and which. */
export const BeginForm = z.object({
  title,
  language: z.string().regex(TAG, 'languageWrong').default('en-GB'),
  kit: z
    .string()
    .max(60)
    .optional()
    .transform((kit) => kit || undefined),
});

export const ShareForm = z.object({ email: Email });

export const ProposeForm = z.object({
  whose: z.enum(['mine', 'ours', 'open'], 'whoseMissing'),
  why: z.string({ error: 'sayWhy' }).trim().min(1, 'sayWhy').max(2000, 'tooLong'),
  credit: z.string().trim().max(80, 'creditLong').default(''),
});

export const LeavingForm = z.object({ person: z.uuid() });
