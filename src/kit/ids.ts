/** Gives ids out, each once. */
export interface Ids {
  has: (id: string) => boolean;
  /** Line on which an id was taken by `take`. */
  lineOf: (id: string) => number | undefined;
  take: (id: string, line: number) => void;
  /** Takes and returns `wanted`, or `wanted-2`, `wanted-3` and so on: the first that nobody has or will claim. */
  fresh: (wanted: string, line: number) => string;
}

/** `claimed` are ids that the text itself gives somewhere: never given to a thing that has none. */
export const idsBeside = (claimed: ReadonlySet<string>): Ids => {
  const taken = new Map<string, number>();
  const next = new Map<string, number>();
  const take = (id: string, line: number): void => {
    taken.set(id, line);
  };
  return {
    has: (id) => taken.has(id),
    lineOf: (id) => taken.get(id),
    take,
    fresh: (wanted, line) => {
      let n = next.get(wanted) ?? 1;
      let id = n === 1 ? wanted : `${wanted}-${n}`;
      while (taken.has(id) || claimed.has(id)) {
        n += 1;
        id = `${wanted}-${n}`;
      }
      next.set(wanted, n + 1);
      take(id, line);
      return id;
    },
  };
};
