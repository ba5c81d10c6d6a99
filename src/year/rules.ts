/** Who stands on the list of an open training when it begins, in the order in which they confirmed. */
export interface OnList {
  /** They would come if they were told that there is a chair. */
  wouldCome: boolean;
}

/** How a rule for giving chairs did: of all chairs, those taken; and people who were promised one and found none. */
export interface Filled {
  chairs: number;
  taken: number;
  promisedAndNone: number;
}

const NOTHING: Filled = { chairs: 0, taken: 0, promisedAndNone: 0 };

const promisedFirst = (most: number, chairs: number, list: readonly OnList[]): Filled => {
  const come = list.slice(0, most).filter(({ wouldCome }) => wouldCome).length;
  return { chairs, taken: Math.min(chairs, come), promisedAndNone: Math.max(0, come - chairs) };
};

/** Simpler rules, for comparison with ours: a list of so many is taken, and no more is asked of anybody. */
export const SIMPLER = {
  'never more than there are chairs': (chairs: number, list: readonly OnList[]) => promisedFirst(chairs, chairs, list),
  'thirty in a hundred more': (chairs: number, list: readonly OnList[]) =>
    promisedFirst(Math.floor(chairs * 1.3), chairs, list),
} as const;
export type SimplerRule = keyof typeof SIMPLER;

export const sum = (all: readonly Filled[]): Filled =>
  all.reduce(
    (one, other) => ({
      chairs: one.chairs + other.chairs,
      taken: one.taken + other.taken,
      promisedAndNone: one.promisedAndNone + other.promisedAndNone,
    }),
    NOTHING,
  );

/** How unequally work is shared, from 0 (all alike) to 1 (one does all): the coefficient of Gini. */
export const unequal = (loads: readonly number[]): number => {
  const total = loads.reduce((one, other) => one + other, 0);
  if (total === 0) return 0;
  const inOrder = [...loads].sort((one, other) => one - other);
  const weighed = inOrder.reduce((all, load, at) => all + load * (2 * (at + 1) - inOrder.length - 1), 0);
  return weighed / (inOrder.length * total);
};
