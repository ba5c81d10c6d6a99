import { diffLines, diffWordsWithSpace } from 'diff';

/** A stretch of a text in two versions. */
export interface Words {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Words that may have changed in one text before it is shown by its lines, or as another text altogether: nobody follows more. */
const CHANGES_MAX = 1_000;
/** The same for all texts of a kit: each change costs a look at all those before it. */
const CHANGES_IN_ALL_MAX = 4_000;
/** What a text costs even when nothing is left, so that one changed word is still seen. */
const CHANGES_LEAST = 20;

/** Lines that may have changed in a text that is compared by them. */
const LINES_MAX = 60;

type Change = { added: boolean; removed: boolean; value: string };

const whole = (before: string, after: string): Change[] => [
  { removed: true, added: false, value: before },
  { removed: false, added: true, value: after },
];

const told = (changes: readonly Change[]): Words[] =>
  changes
    .filter(({ value }) => value !== '')
    .map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }));

export type CompareWords = (before: string, after: string) => Words[];

/**
 * Compares the texts of one kit, one after another, word by word, in reading order. Where too much changed for that, by
 * lines; where too many of those did, whole. However long the texts, it takes less than a second.
 */
export const wordsComparer = (): CompareWords => {
  let left = CHANGES_IN_ALL_MAX;
  return (before, after) => {
    const maxEditLength = Math.max(CHANGES_LEAST, Math.min(CHANGES_MAX, left));
    const words = before && after ? diffWordsWithSpace(before, after, { maxEditLength }) : whole(before, after);
    if (before && after) left -= words ? words.filter(({ added, removed }) => added || removed).length : maxEditLength;
    return told(words ?? diffLines(before, after, { maxEditLength: LINES_MAX }) ?? whole(before, after));
  };
};
