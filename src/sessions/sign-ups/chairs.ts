/**
 * Of those who say that they will come to something free on an evening, about six in ten do: the middle of the 20 to 60 in a
 * hundred who stay away, as those who run such evenings tell it. A start, until our own figures say better.
 */
const TURNOUT = 0.6;

/** How many beyond the chairs are told “likely”: when all who are listed come as people usually do, the chairs are just full. */
export const likelyMost = (chairs: number): number => Math.floor(chairs / TURNOUT + 1e-9) - chairs;

/** Somebody who confirmed and has not left. */
export interface Seat {
  id: string;
  /** In which order they confirmed. */
  place: number;
  promised: boolean;
  likely: boolean;
  /** They were asked whether they are still coming, had a day, and said nothing. */
  silent: boolean;
}

/** What has to change so that the chairs stand with those whose turn it is: ids, each once. */
export interface Moves {
  promise: string[];
  /** Their chair goes on to somebody else; they may still say yes. */
  lapse: string[];
  likely: string[];
}

const inOrder = (one: Seat, other: Seat): number => one.place - other.place;

/**
 * Promises free chairs in the order in which people confirmed, then the chairs of the silent, the last to confirm first; and
 * says “likely” to the next few. A chair that nobody else waits for stays with whoever has it; nobody who was not asked, or
 * who answered, loses or is passed over.
 */
export const moves = (chairs: number, seats: readonly Seat[]): Moves => {
  const promised = seats.filter((seat) => seat.promised);
  const silent = promised.filter((seat) => seat.silent).sort(inOrder);
  const queue = seats.filter((seat) => !seat.promised && !seat.silent).sort(inOrder);
  const free = Math.max(0, chairs - promised.length);
  const over = Math.max(0, promised.length - chairs);
  const offered = Math.max(0, Math.min(silent.length - over, queue.length - free));
  const next = queue.slice(0, free + offered);
  const after = queue.slice(next.length, next.length + likelyMost(chairs));
  return {
    promise: next.map(({ id }) => id),
    lapse: offered === 0 ? [] : silent.slice(-offered).map(({ id }) => id),
    likely: after.filter(({ likely }) => !likely).map(({ id }) => id),
  };
};
