import { aligned, type Bag, bagOf, likenessOf, type Pair } from './align.ts';
import type { Expected, Section } from './expected.ts';
import { BREAK, isNote, NOTE, plain, type Said, textOf, wordsOf } from './line.ts';

const expectedWords = ({ kind, runs, cells }: Expected): string =>
  (kind === 'row' ? cells.map((cell) => textOf(cell).trim()).join('\t') : textOf(runs)).trim();

/** A text by which two lines are known to be the same: a clock time is the program's. */
const key = (kind: string, text: string): string =>
  `${kind} ${text
    .replace(/^\d{1,2}[.:]\d\d–\d{1,2}[.:]\d\d · /, '')
    .replaceAll(NOTE, '')
    .replaceAll(BREAK, ' ')
    .replace(/[ \t]+/g, ' ')
    .trim()}`;

/** The program's own words must be nearly the same to be the same line. */
const OWN_LEAST = 0.6;

const STYLES: Partial<Record<Expected['origin']['is'], string>> = { times: 'stepline', slide: 'onthescreen' };

/** What only the program writes: known by how it is set, whatever it now says. */
const OWN_STYLES = ['noteslabel', 'hinge', 'answer'];
const LEAST_BY_STYLE = 0.4;

/** Each line's words, counted once however often it is compared. */
const bagsBy = <One extends object>(words: (one: One) => string): ((one: One) => Bag) => {
  const known = new Map<One, Bag>();
  return (one) => {
    const bag = known.get(one) ?? bagOf(plain(words(one)));
    known.set(one, bag);
    return bag;
  };
};

const alike = (expected: Expected, said: Said, like: number): number => {
  if (expected.kind !== said.kind) return 0;
  const style = said.kind === 'row' ? '' : said.style;
  const { is } = expected.origin;
  if (is === 'own' && OWN_STYLES.includes(style)) return Math.max(like, LEAST_BY_STYLE);
  if (is === 'own') return like >= OWN_LEAST ? like : 0;
  if (STYLES[is] !== undefined) return STYLES[is] === style ? Math.max(like, 0.5) : like >= OWN_LEAST ? like : 0;
  // What is set as ours is never somebody's own words.
  return Object.values(STYLES).includes(style) ? 0 : like;
};

/** One line between two that are known, for one line: it was written anew. */
const mayStandFor = (expected: Expected, said: Said): boolean => {
  if (expected.kind !== said.kind || expected.origin.is === 'own' || expected.origin.is === 'reply') return false;
  if (said.kind === 'row') return true;
  if (STYLES[expected.origin.is] !== undefined || Object.values(STYLES).includes(said.style)) return false;
  const isInNotes = expected.place.is === 'prose' && expected.place.of === 'notes';
  return expected.isItem === (said.list !== undefined) && isInNotes === isNote(said);
};

const isShown = (said: Said): boolean =>
  wordsOf(said).replaceAll('\t', '') !== '' && (said.kind === 'row' || said.style !== 'kicker');

/** What a section of the kit's file has become, line by line. @param budget of the whole file */
export const comparedWith = (
  section: Section,
  lines: readonly Said[],
  budget: { left: number },
): Pair<Expected, Said>[] => {
  const [bagOfExpected, bagOfSaid] = [bagsBy(expectedWords), bagsBy(wordsOf)];
  return aligned(
    section.lines.filter((line) => expectedWords(line).replaceAll('\t', '') !== ''),
    lines.filter(isShown),
    {
      keyOfA: (line) => key(line.kind, expectedWords(line)),
      keyOfB: (line) => key(line.kind, wordsOf(line)),
      alike: (expected, said) => alike(expected, said, likenessOf(bagOfExpected(expected), bagOfSaid(said))),
      mayPair: mayStandFor,
      budget,
    },
  );
};
