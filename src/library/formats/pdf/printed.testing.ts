import { aJob, aShippedJob, shippedKits } from '../job.testing.ts';
import type { KitJob } from '../job.ts';
import { GUJARATI, ODD, URDU } from './made-up.testing.ts';
import { makePdf } from './make-pdf.ts';
import type { KitForm } from './pdf-job.ts';
import { readPdf } from './read-pdf.testing.ts';

const MADE_UP: Record<string, string> = { urdu: URDU, gujarati: GUJARATI, odd: ODD };
/** One of the school's kits, or one of those made up to be hard. */
const jobFor = (name: string, given: Partial<KitJob> = {}): KitJob => {
  const text = MADE_UP[name];
  return text === undefined ? aShippedJob(name, given) : aJob(text, name, given);
};
/** Names of all of them. */
export const ALL = [...shippedKits(), ...Object.keys(MADE_UP)];
export const FORMS: readonly KitForm[] = ['plan', 'pack', 'slides', 'handouts', 'cards'];

/** As a reader finds it: spaces made one, and the signs that are drawn not spelt. */
export const found = (text: string): string =>
  text
    .replace(/[←↑→↓☐☒□■○●★☆✓✗]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Prints a form and reads it back. */
export const print = async (name: string, form: KitForm, given: Partial<KitJob> = {}) => {
  const job = jobFor(name, given);
  const pdf = await makePdf({ ...job, form });
  return { job, pdf, read: await readPdf(pdf.bytes) };
};

const kept = new Map<string, ReturnType<typeof print>>();
/** A form printed as written, once for all that is asked of it. */
export const made = (name: string, form: KitForm): ReturnType<typeof print> => {
  const key = `${name} ${form}`;
  const one = kept.get(key) ?? print(name, form);
  kept.set(key, one);
  return one;
};

const wordsIn = (text: string): string[] =>
  found(text)
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
const sorted = (word: string): string => [...word].sort().join('');

/** The words of a page as far as each script is read well: see `says`. */
const READING: Record<string, (page: string, word: string) => boolean> = {
  urdu: (page, word) => wordsIn(page).some((other) => sorted(other) === sorted(word)),
  gujarati: (page, word) => {
    const letters = [...word].filter((letter) => /[\p{Lo}\p{Script=Latin}]/u.test(letter));
    return new RegExp(letters.join('\\S*?'), 'u').test(page);
  },
};

/**
 * Whether a page says something. This reader gives the words of a right-to-left line in the order of the page, with a
 * ligature of lam and alef backwards, and repeats what a Gujarati cluster is made of: so there, each word by its letters.
 */
export const says = (name: string, page: string, text: string): boolean => {
  const reads = READING[name];
  return reads ? wordsIn(text).every((word) => reads(page, word)) : page.includes(found(text));
};
