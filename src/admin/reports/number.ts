import { randomBytes } from 'node:crypto';

/** Digits and capitals without I, L, O and U, which are misread. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A number to quote in a letter or on the telephone: `7K3F-9Q2D`. It says nothing of what it is about, and opens nothing. */
export const newNumber = (): string => {
  const letters = [...randomBytes(8)].map((byte) => LETTERS[byte & 31]).join('');
  return `${letters.slice(0, 4)}-${letters.slice(4)}`;
};

export const isNumber = (text: string): boolean => /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/.test(text);
