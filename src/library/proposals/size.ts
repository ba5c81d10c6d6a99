import type { Comparison, FieldChange, PartChange } from '../../kit/compare.ts';
import type { Words } from '../../kit/words.ts';

/** What a change takes to be published; each needs more than the one before. */
export const SIZES = ['slip', 'teaching', 'history'] as const;
export type Size = (typeof SIZES)[number];

/** Characters of running text that may change in a slip. */
const SLIP_CHARACTERS_MAX = 40;

/** Parts that tell what happened and why it matters. */
const TOLD = new Set<PartChange['kind']>(['background', 'case']);

/** Words that turn a sentence round, in English and Welsh. */
const NEGATION =
  /(?<![\p{L}’'])(no|not|never|nobody|none|nor|nothing|without|cannot|dim|na|nad|nid|byth|neb|heb|(?:\p{L}+n[’']t))(?![\p{L}’'])/iu;
const LINK = /[[\]()<>]|https?:|www\.|@/;
/** A year, a sum of money or a per cent: a fact whatever stands around it. */
const FACT = /(?<!\d)(1[5-9]|20)\d\d(?!\d)|[£€$]\s?\d|\d\s?(%|per cent|y cant)|\[\^/u;

const capitalised = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Whether a changed stretch has a word that is a name: a capital letter where no sentence begins. */
const namesIn = (words: readonly Words[], at: number): boolean => {
  let before = words
    .slice(0, at)
    .filter(({ kind }) => kind === 'same' || kind === words[at]?.kind)
    .map(({ text }) => text)
    .join('');
  for (const [piece] of (words[at]?.text ?? '').matchAll(/\s+|[^\s]+/gu)) {
    const bare = piece.replace(/^[^\p{L}]+/u, '');
    const starts = /(^|[.!?:–—]["’”)*_]*\s+|\n\s*([-*+]|\d+[.)])?\s*)$/u.test(before) || before === '';
    if (capitalised(bare) && !starts && bare !== 'I') return true;
    before += piece;
  }
  return false;
};

/** The text of a stretch as it stands with the letters of a word that lie outside it, so that "1974 → 1976" is seen whole. */
const around = (words: readonly Words[], at: number): string => {
  const before = /\S*$/u.exec(words[at - 1]?.kind === 'same' ? (words[at - 1]?.text ?? '') : '')?.[0] ?? '';
  const after = /^\S*/u.exec(words[at + 1]?.kind === 'same' ? (words[at + 1]?.text ?? '') : '')?.[0] ?? '';
  return before + (words[at]?.text ?? '') + after;
};

const changedStretches = ({ words }: FieldChange): number[] =>
  words.flatMap(({ kind }, at) => (kind === 'same' ? [] : [at]));

const touchesFact = (field: FieldChange): boolean =>
  changedStretches(field).some((at) => FACT.test(around(field.words, at)));

const touchesSense = (field: FieldChange): boolean =>
  changedStretches(field).some((at) => {
    const text = around(field.words, at);
    return /\d/.test(text) || LINK.test(text) || NEGATION.test(text) || namesIn(field.words, at);
  });

/** Characters put in, or taken out where more went than came. */
const charactersChanged = (field: FieldChange): number => {
  const count = (kind: Words['kind']): number =>
    field.words.filter((one) => one.kind === kind).reduce((sum, { text }) => sum + text.trim().length, 0);
  return Math.max(count('added'), count('removed'));
};

const RUNNING = new Set(['text', 'notes', 'slide']);

const isRunning = (part: PartChange): boolean =>
  part.change === 'changed' && !part.isMoved && part.fields.every(({ field }) => RUNNING.has(field));

const sizeOfPart = (part: PartChange): Exclude<Size, 'slip'> =>
  part.fields.some((field) => RUNNING.has(field.field) && touchesFact(field)) ? 'history' : 'teaching';

/**
 * What the program finds a change to be. A slip: at most 40 characters of running text in all, with no digit, link, name,
 * negation, title, picture or front matter. History and politics: the front matter, background, cases, and facts wherever
 * they stand. All else is teaching. A reviewer may raise it, never lower it alone.
 */
export const sizeOf = ({ front, parts }: Comparison, touchesMedia = false): Size => {
  const fields = parts.flatMap((part) => part.fields);
  const isSlip =
    !touchesMedia &&
    front.length === 0 &&
    parts.every(isRunning) &&
    !fields.some((field) => touchesSense(field) || touchesFact(field)) &&
    fields.reduce((sum, field) => sum + charactersChanged(field), 0) <= SLIP_CHARACTERS_MAX;
  if (isSlip) return 'slip';
  const isTold = front.length > 0 || parts.some(({ kind }) => TOLD.has(kind));
  return isTold || parts.some((part) => sizeOfPart(part) === 'history') ? 'history' : 'teaching';
};

/** The larger of two sizes. */
export const larger = (one: Size, other: Size): Size => (SIZES.indexOf(one) < SIZES.indexOf(other) ? other : one);
