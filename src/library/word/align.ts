import { diffArrays } from 'diff';

/** Two lists laid side by side, in order: what has a partner stands with it. */
export type Pair<A, B> = { a: A; b: B } | { a: A; b?: undefined } | { a?: undefined; b: B };

interface Sides<A, B> {
  /** Equal keys are surely partners. */
  keyOfA: (a: A) => string;
  keyOfB: (b: B) => string;
  /** From 0, which are never partners, to 1. */
  alike: (a: A, b: B) => number;
  /** How many more pairs may be compared with each other, in all. */
  budget: { left: number };
  /** Whether one may stand where the other stood though they are not alike. */
  mayPair: (a: A, b: B) => boolean;
}

/** Below this two lines are not the same one, changed. */
const LEAST = 0.34;

const alone = <A, B>(as: readonly A[], bs: readonly B[]): Pair<A, B>[] => [
  ...as.map((a) => ({ a })),
  ...bs.map((b) => ({ b })),
];

/** Pairs what lies between two sure partners: the pairing that is most alike, in order. */
const pairedBetween = <A, B>(
  as: readonly A[],
  bs: readonly B[],
  { alike, mayPair, budget }: Sides<A, B>,
): Pair<A, B>[] => {
  const [height, width] = [as.length, bs.length];
  if (height === 0 || width === 0) return alone(as, bs);
  const [onlyA, onlyB] = [as[0], bs[0]];
  if (height === 1 && width === 1 && onlyA !== undefined && onlyB !== undefined && mayPair(onlyA, onlyB)) {
    return [{ a: onlyA, b: onlyB }];
  }
  if (height * width > budget.left) {
    const many = Math.min(height, width);
    const pairs = as.slice(0, many).flatMap((a, at): Pair<A, B>[] => {
      const b = bs[at];
      if (b === undefined) return [{ a }];
      return alike(a, b) >= LEAST ? [{ a, b }] : [{ a }, { b }];
    });
    return [...pairs, ...alone(as.slice(many), bs.slice(many))];
  }
  budget.left -= height * width;
  const best = Array.from({ length: height + 1 }, () => new Float64Array(width + 1));
  const score = Array.from({ length: height }, () => new Float64Array(width));
  const at = (grid: readonly Float64Array[], row: number, column: number): number => grid[row]?.[column] ?? 0;
  for (let row = height - 1; row >= 0; row -= 1) {
    for (let column = width - 1; column >= 0; column -= 1) {
      const [a, b] = [as[row], bs[column]];
      const like = a === undefined || b === undefined ? 0 : alike(a, b);
      const [scores, bests] = [score[row], best[row]];
      if (!scores || !bests) continue;
      scores[column] = like >= LEAST ? like : 0;
      const together = like >= LEAST ? like + at(best, row + 1, column + 1) : 0;
      bests[column] = Math.max(together, at(best, row + 1, column), at(best, row, column + 1));
    }
  }
  const pairs: Pair<A, B>[] = [];
  let [row, column] = [0, 0];
  while (row < height && column < width) {
    const [a, b] = [as[row], bs[column]];
    if (a === undefined || b === undefined) break;
    const like = at(score, row, column);
    if (like > 0 && at(best, row, column) === like + at(best, row + 1, column + 1)) {
      pairs.push({ a, b });
      row += 1;
      column += 1;
    } else if (at(best, row, column) === at(best, row + 1, column)) {
      pairs.push({ a });
      row += 1;
    } else {
      pairs.push({ b });
      column += 1;
    }
  }
  return [...pairs, ...alone(as.slice(row), bs.slice(column))];
};

/** Lays two lists side by side. */
export const aligned = <A, B>(as: readonly A[], bs: readonly B[], sides: Sides<A, B>): Pair<A, B>[] => {
  const pairs: Pair<A, B>[] = [];
  const changes = diffArrays(as.map(sides.keyOfA), bs.map(sides.keyOfB), { timeout: 1_000 }) ?? [];
  let [fromA, fromB] = [0, 0];
  let [gapA, gapB]: [A[], B[]] = [[], []];
  const closeGap = (): void => {
    pairs.push(...pairedBetween(gapA, gapB, sides));
    [gapA, gapB] = [[], []];
  };
  for (const { added, removed, count } of changes) {
    if (removed) gapA.push(...as.slice(fromA, fromA + count));
    else if (added) gapB.push(...bs.slice(fromB, fromB + count));
    else {
      closeGap();
      for (let at = 0; at < count; at += 1) {
        const [a, b] = [as[fromA + at], bs[fromB + at]];
        if (a !== undefined && b !== undefined) pairs.push({ a, b });
      }
    }
    if (!added) fromA += count;
    if (!removed) fromB += count;
  }
  gapA.push(...as.slice(fromA));
  gapB.push(...bs.slice(fromB));
  closeGap();
  return pairs;
};

/** The words of a text, each with how often it stands there. */
export interface Bag {
  words: ReadonlyMap<string, number>;
  count: number;
}

export const bagOf = (text: string): Bag => {
  const words = new Map<string, number>();
  const all = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  for (const word of all) words.set(word, (words.get(word) ?? 0) + 1);
  return { words, count: all.length };
};

/** How many words two texts share, from 0 to 1. */
export const likenessOf = (a: Bag, b: Bag): number => {
  if (a.count === 0 || b.count === 0) return 0;
  const [few, many] = a.words.size <= b.words.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [word, count] of few.words) shared += Math.min(count, many.words.get(word) ?? 0);
  return (2 * shared) / (a.count + b.count);
};

/** The same of two texts that are compared once. */
export const likeness = (a: string, b: string): number => (a === b ? 1 : likenessOf(bagOf(a), bagOf(b)));
