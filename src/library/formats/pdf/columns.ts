import type { Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/** As long as this, a cell may need a second line; shorter ones keep their column narrow. */
const SHORT_LETTERS = 16;
const [SHARE_LEAST, SHARE_MOST, SHARE_EMPTY] = [14, 44, 20];

export interface ColumnWords {
  /** Letters of its longest cell, the head's counted. */
  longest: number;
  /** Nothing beneath its head: a column to write in. */
  isEmpty: boolean;
}

/** What stands in each of a table's columns. */
export const columnsOf = ({ children: [head, ...rows] }: Table, count: number): ColumnWords[] =>
  Array.from({ length: count }, (_, at) => {
    const letters = rows.map((row) => textOf(row.children[at] ?? []).trim().length);
    return {
      longest: Math.max(textOf(head?.children[at] ?? []).length, ...letters),
      isEmpty: letters.every((one) => one === 0),
    };
  });

/** Each column's share of the width; 0 for one that needs no more than its words. */
export const sharesOf = (columns: readonly ColumnWords[]): number[] => {
  const shares = columns.map(({ longest, isEmpty }) => {
    if (isEmpty) return SHARE_EMPTY;
    // Twice the words want more room, but not twice as much.
    return longest <= SHORT_LETTERS ? 0 : Math.min(SHARE_MOST, Math.max(SHARE_LEAST, 4.2 * Math.sqrt(longest)));
  });
  return shares.some((share) => share > 0) ? shares : shares.map((_, at) => (at === 0 ? 1 : 0));
};
