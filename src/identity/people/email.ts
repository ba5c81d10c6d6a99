import { z } from 'zod';

const LENGTH_MAX = 254;
/** One @ with something before it and a dotted name after it: whether it is an address, only a letter can tell. */
const LIKE_AN_ADDRESS = /^[^\s@<>"'(),;:\\]+@[^\s@<>"'(),;:\\]+\.[^\s@<>"'(),;:\\.]{2,}$/u;

/** An address as it is found again, however it was typed. */
export const tidyEmail = (typed: string): string => typed.normalize('NFC').trim().toLowerCase();

/** The field `email` of a form. */
export const Email = z
  .string({ error: 'emailMissing' })
  .transform(tidyEmail)
  .pipe(z.string().min(1, 'emailMissing').max(LENGTH_MAX, 'emailWrong').regex(LIKE_AN_ADDRESS, 'emailWrong'));
