/** Fewer are withheld: among so few somebody could be picked out. */
export const LEAST = 5;

/** A number as everybody may see it; null: withheld. */
export type Shown = number | null;

export const shownOf = (count: number): Shown => (count > 0 && count < LEAST ? null : count);

/** Never under what is shown: what withheld numbers come to is said to be two at least. */
const nearestFive = (count: number): number => Math.round(count / 5) * 5;

/**
 * What `many` withheld numbers, each from one to four, may be said to come to: kept so far from the least and the most that
 * they could be that each of them may still be any of the four.
 */
const saidSum = (many: number, sum: number): number => {
  const most = LEAST - 1;
  const others = many - 1;
  return others === 0 ? 2 : Math.min(Math.max(sum, others + most), others * most + 1);
};

export interface Withheld {
  cells: Shown[];
  total: Shown;
  /** The total is rounded, because a number of it is withheld. */
  isRounded: boolean;
}

/**
 * Withholds what is under five in a table, and rounds its total so that nothing withheld can be worked out from it: whatever
 * the table shows, each withheld number could be one, two, three or four. None is no secret. The total is out by five at most.
 */
export const withhold = (counts: readonly number[]): Withheld => {
  const cells = counts.map(shownOf);
  const small = counts.filter((count) => shownOf(count) === null);
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const shown = sum(cells.map((cell) => cell ?? 0));
  if (small.length === 0) return { cells, total: shownOf(shown), isRounded: false };
  return { cells, total: shownOf(nearestFive(shown + saidSum(small.length, sum(small)))) || null, isRounded: true };
};

/** Of a hundred, how many; withheld when either part is small. */
export const ofHundred = ({ all, some }: { all: number; some: number }): Shown =>
  all < LEAST || shownOf(some) === null || shownOf(all - some) === null ? null : Math.round((some * 100) / all);

/** A median of fewer than five is nearly somebody's own. Whole days. */
export const medianOf = ({ times, medianDays }: { times: number; medianDays: number | null }): Shown =>
  times < LEAST || medianDays === null ? null : Math.max(0, Math.round(medianDays));
