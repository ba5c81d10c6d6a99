import { createHash } from 'node:crypto';

/** Digits and small letters without i, l, o and u, which are misread or misspell. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 7;
const LENGTH_MAX = 16;

/**
 * Short codes for a thing, made from what it says, so that the same thing has the same code everywhere.
 * Yields longer and longer ones, for the day when two things begin alike.
 */
export const codesFor = function* (identity: string): Generator<string> {
  const bytes = createHash('sha256').update(identity).digest();
  const letters = [...bytes].map((byte) => LETTERS[byte & 31]).join('');
  for (let length = LENGTH; length <= LENGTH_MAX; length += 1) yield letters.slice(0, length);
};

/** Reads a code as people type it: capitals, spaces, and the letters we left out. */
export const asCode = (typed: string): string =>
  typed.trim().toLowerCase().replace(/[\s-]/g, '').replaceAll('o', '0').replace(/[il]/g, '1').replaceAll('u', 'v');
