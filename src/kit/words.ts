import { diffWordsWithSpace } from 'diff';

/** A stretch of a text in two versions. */
export interface Words {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Words that may have changed in one text before it is shown as another text altogether: nobody follows more. */
const CHANGES_MAX = 2_000;

/** What became of a text, word by word, in reading order. */
export const compareWords = (before: string, after: string): Words[] => {
  const found = diffWordsWithSpace(before, after, { maxEditLength: CHANGES_MAX });
  const changes = found ?? [
    { removed: true, added: false, value: before },
    { removed: false, added: true, value: after },
  ];
  return changes
    .filter(({ value }) => value !== '')
    .map(({ added, removed, value }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }));
};
