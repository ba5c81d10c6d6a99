import type { Difference } from '../revisions/difference.ts';

/** Differences of two revisions that were lately asked for; each takes some ten thousand bytes. */
const REMEMBERED_MAX = 200;
/** UTF-16 units of one, as JSON: a longer one is found anew each time. */
const LENGTH_MAX = 200_000;
const kept = new Map<string, Difference>();

/** The difference of two states that are named by what is in them, so that it never changes; found once. */
export const remembered = async (key: string, find: () => Promise<Difference>): Promise<Difference> => {
  const known = kept.get(key);
  const difference = known ?? (await find());
  if (!known && JSON.stringify(difference).length > LENGTH_MAX) return difference;
  kept.delete(key);
  kept.set(key, difference);
  for (const oldest of kept.keys()) {
    if (kept.size <= REMEMBERED_MAX) break;
    kept.delete(oldest);
  }
  return difference;
};
