/** What people mean to do, and when. */
export interface Agenda {
  add(at: Date, what: () => Promise<void>): void;
  /** Takes out the next that is due by then, the earliest first, what was meant first before others; undefined: none. */
  next(until: Date): { at: Date; what: () => Promise<void> } | undefined;
}

interface Meant {
  at: Date;
  nth: number;
  what: () => Promise<void>;
}

const isBefore = (one: Meant, other: Meant): boolean =>
  one.at < other.at || (+one.at === +other.at && one.nth < other.nth);

/** A binary heap: the earliest is always at its top. */
export const anAgenda = (): Agenda => {
  const heap: Meant[] = [];
  let nth = 0;
  const at = (place: number): Meant | undefined => heap[place];
  const swap = (one: number, other: number): void => {
    const [first, second] = [at(one), at(other)];
    if (first && second) [heap[one], heap[other]] = [second, first];
  };
  const isEarlier = (one: number, other: number): boolean => {
    const [first, second] = [at(one), at(other)];
    return first !== undefined && (second === undefined || isBefore(first, second));
  };
  const rise = (place: number): void => {
    const above = (place - 1) >> 1;
    if (place === 0 || !isEarlier(place, above)) return;
    swap(place, above);
    rise(above);
  };
  const sink = (place: number): void => {
    const [left, right] = [2 * place + 1, 2 * place + 2];
    const child = isEarlier(right, left) ? right : left;
    if (!isEarlier(child, place)) return;
    swap(place, child);
    sink(child);
  };
  return {
    add: (when, what) => {
      heap.push({ at: when, nth, what });
      nth += 1;
      rise(heap.length - 1);
    },
    next: (until) => {
      const [first] = heap;
      if (!first || first.at > until) return undefined;
      const last = heap.pop();
      if (last && last !== first) {
        heap[0] = last;
        sink(0);
      }
      return first;
    },
  };
};
