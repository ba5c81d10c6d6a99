/** Everything that chance decides in a played year: the same seed throws the same. */
export interface Dice {
  /** From 0 up to and without 1. */
  next(): number;
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number;
  /** True so often in a hundred. */
  chance(inHundred: number): boolean;
  oneOf<T>(list: readonly T[]): T;
  /** So many of a list, each once, in the order in which they were drawn; all when there are fewer. */
  some<T>(list: readonly T[], count: number): T[];
}

/** The generator mulberry32 (Tommy Ettinger, public domain): thirty-two bits of state, good enough for a play. */
const mulberry32 = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

/** `seed`: any whole number. */
export const diceFrom = (seed: number): Dice => {
  const next = mulberry32(seed);
  const whole = (least: number, most: number): number => least + Math.floor(next() * (most - least + 1));
  const oneOf = <T>(list: readonly T[]): T => {
    const [drawn] = list.slice(Math.floor(next() * list.length));
    if (drawn === undefined) throw new RangeError('There is nothing to draw from.');
    return drawn;
  };
  const some = <T>(list: readonly T[], count: number): T[] => {
    const left = [...list];
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(Math.floor(next() * left.length), 1),
    ).flat();
  };
  return { next, whole, chance: (inHundred) => next() * 100 < inHundred, oneOf, some };
};
