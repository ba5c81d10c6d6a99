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

const at = (grid: readonly Float64Array[], row: number, column: number): number => grid[row]?.[column] ?? 0;

/** How alike each two are, and how alike all that follows can be at best. */
const scored = <A, B>(as: readonly A[], bs: readonly B[], alike: Sides<A, B>['alike']) => {
  const best = Array.from({ length: as.length + 1 }, () => new Float64Array(bs.length + 1));
  const score = Array.from({ length: as.length }, () => new Float64Array(bs.length));
  for (let row = as.length - 1; row >= 0; row -= 1) {
    for (let column = bs.length - 1; column >= 0; column -= 1) {
      const [a, b, scores, bests] = [as[row], bs[column], score[row], best[row]];
      if (a === undefined || b === undefined || !scores || !bests) continue;
      const like = alike(a, b);
      scores[column] = like >= LEAST ? like : 0;
      const together = like >= LEAST ? like + at(best, row + 1, column + 1) : 0;
      bests[column] = Math.max(together, at(best, row + 1, column), at(best, row, column + 1));
    }
  }
  return { best, score };
};

/** Pairs that are most alike in all, in order. */
const bestPairs = <A, B>(as: readonly A[], bs: readonly B[], alike: Sides<A, B>['alike']): Pair<A, B>[] => {
  const { best, score } = scored(as, bs, alike);
  const pairs: Pair<A, B>[] = [];
  let [row, column] = [0, 0];
  for (let a = as[0], b = bs[0]; a !== undefined && b !== undefined; a = as[row], b = bs[column]) {
    const like = at(score, row, column);
    const isPair = like > 0 && at(best, row, column) === like + at(best, row + 1, column + 1);
    const isAlone = !isPair && at(best, row, column) === at(best, row + 1, column);
    pairs.push(isPair ? { a, b } : isAlone ? { a } : { b });
    if (isPair || isAlone) row += 1;
    if (!isAlone) column += 1;
  }
  return [...pairs, ...alone(as.slice(row), bs.slice(column))];
};

/** Pairs in the order in which they stand: for more than can be compared with each other. */
const pairsInOrder = <A, B>(as: readonly A[], bs: readonly B[], alike: Sides<A, B>['alike']): Pair<A, B>[] => {
  const many = Math.min(as.length, bs.length);
  const pairs = as.slice(0, many).flatMap((a, place): Pair<A, B>[] => {
    const b = bs[place];
    if (b === undefined) return [{ a }];
    return alike(a, b) >= LEAST ? [{ a, b }] : [{ a }, { b }];
  });
  return [...pairs, ...alone(as.slice(many), bs.slice(many))];
};

/** Pairs what lies between two sure partners. */
const pairedBetween = <A, B>(
  as: readonly A[],
  bs: readonly B[],
  { alike, mayPair, budget }: Sides<A, B>,
): Pair<A, B>[] => {
  const [onlyA, onlyB, pairs] = [as[0], bs[0], as.length * bs.length];
  if (onlyA === undefined || onlyB === undefined) return alone(as, bs);
  if (pairs === 1 && mayPair(onlyA, onlyB)) return [{ a: onlyA, b: onlyB }];
  if (pairs > budget.left) return pairsInOrder(as, bs, alike);
  budget.left -= pairs;
  return bestPairs(as, bs, alike);
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
