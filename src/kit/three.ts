/** One value in three versions; undefined where a version has none. */
export interface Three<T> {
  base: T | undefined;
  ours: T | undefined;
  theirs: T | undefined;
}

/** A person's answer to a conflict: one side's value or, for words, their own. */
export type Choice = 'ours' | 'theirs' | { text: string };

/**
 * The value that both sides can live with; `settled: undefined` means that it goes. Undefined: both changed it, each
 * their own way.
 */
export const settle = <T>(
  { base, ours, theirs }: Three<T>,
  isSame: (a: T | undefined, b: T | undefined) => boolean = (a, b) => a === b,
): { settled: T | undefined } | undefined => {
  if (isSame(ours, theirs) || isSame(theirs, base)) return { settled: ours };
  if (isSame(ours, base)) return { settled: theirs };
  return undefined;
};
