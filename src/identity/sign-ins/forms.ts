import { z } from 'zod';
import { Email } from '../people/email.ts';

const SITE = 'http://here.invalid';

/** A place of this house to go on to; anything else, and the pages of signing in themselves, are undefined. */
export const placeToGo = (typed: string | undefined): string | undefined => {
  if (!typed?.startsWith('/') || typed.length > 1000) return undefined;
  const url = URL.parse(typed, SITE);
  if (url?.origin !== SITE || /^\/(sign-in|sign-out|letters)\b/.test(url.pathname)) return undefined;
  return url.pathname + url.search;
};

const to = z.string().optional().transform(placeToGo);

export const AskForm = z.object({ email: Email, to });

export const CodeForm = z.object({
  email: Email,
  code: z
    .string({ error: 'codeMissing' })
    .transform((typed) => typed.replace(/[\s-]/g, ''))
    .pipe(
      z
        .string()
        .min(1, 'codeMissing')
        .regex(/^\d{6}$/, 'codeWrong'),
    ),
  to,
});

export const EnterForm = z.object({ to });
