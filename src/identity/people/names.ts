import { z } from 'zod';

/** Signs that can't be seen, or that turn the line round: a name is one line, as it is read aloud. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;

/** A name on one line, its spaces tidy; empty when nothing was typed. */
export const plainName = (lengthMax: number) =>
  z
    .string({ error: 'nameMissing' })
    .transform((typed) => typed.replace(UNSEEN, ' ').replace(/\s+/g, ' ').trim().normalize('NFC'))
    .pipe(z.string().max(lengthMax, 'nameLong'));

/** A name to publish under, for ever and in many programs: no address, and no sign that ends a name in git. */
export const publicNameTyped = plainName(80).pipe(z.string().regex(/^[^@<>]*$/, 'nameSigns'));
