import { asCode } from '../../library/index.ts';

/** As in the short codes of editions: without i, l, o and u. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const LENGTH = 8;
/** Eight letters of five bits are ten digits of four. */
const DIGITS = 10;
const ID_DIGITS = 32;

/** The code by which a session's evaluation is found: the beginning of its random id, in letters that people can type. */
export const codeOfSession = (id: string): string => {
  const beginning = Number.parseInt(id.replaceAll('-', '').slice(0, DIGITS), 16);
  return Array.from({ length: LENGTH }, (_, at) => LETTERS[Math.floor(beginning / 32 ** (LENGTH - 1 - at)) % 32]).join(
    '',
  );
};

const asId = (digits: string): string =>
  [0, 8, 12, 16, 20].map((at, nth, all) => digits.slice(at, all[nth + 1] ?? ID_DIGITS)).join('-');

/** The first and the last id that a code can be of; undefined when it is none. */
export const idsOfCode = (typed: string): { first: string; last: string } | undefined => {
  const code = asCode(typed);
  if (code.length !== LENGTH || [...code].some((letter) => !LETTERS.includes(letter))) return undefined;
  const number = [...code].reduce((sum, letter) => sum * 32 + LETTERS.indexOf(letter), 0);
  const digits = number.toString(16).padStart(DIGITS, '0');
  return { first: asId(digits.padEnd(ID_DIGITS, '0')), last: asId(digits.padEnd(ID_DIGITS, 'f')) };
};
