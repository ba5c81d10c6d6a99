import { Document, isCollection, isMap, isPair, isSeq } from 'yaml';
import type { FrontMatter } from './kit.ts';

/** Keys whose lists are long enough to stand a line an item. */
const LONG = ['outcomes', 'bring', 'credits'];
/** Maps written on one line, wherever they stand. */
const SHORT = ['participants', 'setting', 'struggles', 'techniques', 'translation-of', 'adapted-from'];

/** A thing and what a later version added to it, side by side as they were. */
const together = <T extends { unknown?: Record<string, unknown> }>(
  thing: T | undefined,
): Record<string, unknown> | undefined => {
  if (!thing) return undefined;
  const { unknown, ...known } = thing;
  return unknown ? Object.fromEntries([...Object.entries(known), ...Object.entries(unknown)]) : known;
};

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const knownEntries = (front: FrontMatter): [string, unknown][] => [
  ['format', front.format],
  ['id', front.id],
  ['title', front.title],
  ['summary', front.summary],
  ['language', front.language],
  ['licence', front.licence],
  ['level', front.level],
  ['participants', together(front.participants)],
  ['setting', front.setting],
  ['struggles', front.struggles],
  ['techniques', front.techniques],
  ['outcomes', front.outcomes],
  ['bring', front.bring],
  ['credits', front.credits.map(together)],
  ['adapted-from', together(front.adaptedFrom)],
  ['translation-of', together(front.translationOf)],
];

/** The keys as written, in the order of kit-format.md; what is empty is left out, but not what a later version added. */
export const frontEntries = (front: FrontMatter): [string, unknown][] => [
  ...knownEntries(front).filter((entry): entry is [string, unknown] => !isEmpty(entry[1])),
  ...Object.entries(front.unknown).toSorted(([a], [b]) => (a < b ? -1 : 1)),
];

/** Front matter as YAML, one way only; ends with a line ending. */
export const printEntries = (entries: readonly (readonly [string, unknown])[]): string => {
  const doc = new Document(Object.fromEntries(entries));
  for (const pair of isMap(doc.contents) ? doc.contents.items : []) {
    if (!isPair(pair)) continue;
    const { value } = pair;
    const key = String(pair.key);
    if (isCollection(value) && SHORT.includes(key)) value.flow = true;
    if (isSeq(value) && LONG.includes(key)) for (const item of value.items) if (isCollection(item)) item.flow = true;
  }
  return doc.toString({ lineWidth: 0, flowCollectionPadding: false });
};
