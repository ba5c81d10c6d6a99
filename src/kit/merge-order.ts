/** One list of keys in three versions. Each key stands once in a list. */
export interface Orders {
  base: readonly string[];
  ours: readonly string[];
  theirs: readonly string[];
}

type Places = ReadonlyMap<string, number>;
const placesIn = (keys: readonly string[]): Places => new Map(keys.map((key, at) => [key, at]));

/** Whether `a` stands before `b`; undefined where one of them does not stand. */
const before = (places: Places, a: string, b: string): boolean | undefined => {
  const [one, other] = [places.get(a), places.get(b)];
  return one === undefined || other === undefined ? undefined : one < other;
};

/** Which of two stands first after both changes; undefined where no version has both. */
const settled = (base: Places, ours: Places, theirs: Places, a: string, b: string): boolean | undefined => {
  const [was, one, other] = [before(base, a, b), before(ours, a, b), before(theirs, a, b)];
  if (one === undefined || other === undefined) return one ?? other;
  // Two answers only: where both sides changed the order of two, they agree.
  return one === was ? other : one;
};

/** What comes right after the last one on either side: what one side added together stays together. */
const follower = (last: string | undefined, free: readonly string[], { ours, theirs }: Orders): string | undefined => {
  if (last === undefined) return undefined;
  const next = [ours[ours.indexOf(last) + 1], theirs[theirs.indexOf(last) + 1]];
  return free.find((key) => next.includes(key));
};

export type MergedOrder = { order: string[] } | { clash: readonly string[] };

/**
 * Puts `kept` in the order that both sides want. Two that were added at one place by the two sides stand in the order
 * of their keys, unless `mayNotGuess` says that this would be guessing. A clash names those whose order is open.
 */
export const mergeOrder = (
  kept: readonly string[],
  orders: Orders,
  mayNotGuess: (a: string, b: string) => boolean,
): MergedOrder => {
  const [base, ours, theirs] = [placesIn(orders.base), placesIn(orders.ours), placesIn(orders.theirs)];
  const keys = kept.toSorted();
  const after = new Map(keys.map((key) => [key, new Set<string>()]));
  const waitsFor = new Map(keys.map((key) => [key, 0]));
  keys.forEach((a, at) => {
    for (const b of keys.slice(at + 1)) {
      const first = settled(base, ours, theirs, a, b);
      if (first === undefined) continue;
      const [one, other] = first ? [a, b] : [b, a];
      after.get(one)?.add(other);
      waitsFor.set(other, (waitsFor.get(other) ?? 0) + 1);
    }
  });
  const order: string[] = [];
  const free = keys.filter((key) => waitsFor.get(key) === 0);
  while (free.length > 0) {
    const guess = free.find((key) => free.some((other) => other !== key && mayNotGuess(key, other)));
    if (guess !== undefined) return { clash: free };
    const next = follower(order.at(-1), free, orders) ?? free[0] ?? '';
    free.splice(free.indexOf(next), 1);
    order.push(next);
    for (const key of after.get(next) ?? []) {
      const left = (waitsFor.get(key) ?? 0) - 1;
      waitsFor.set(key, left);
      if (left === 0) free.push(key);
    }
    free.sort();
  }
  return order.length === keys.length ? { order } : { clash: keys.filter((key) => !order.includes(key)) };
};
