import type { Tx } from '../../platform/db/db.ts';
import { utf8 } from '../../platform/text/page.ts';
import { everyKit } from '../kits/store.ts';
import { newestRevision } from '../revisions/store.ts';
import { patternOf } from './pattern.ts';

/** Other kits in which these words stand now: translations, adaptations and whatever else; each is for a steward to look at. */
export const kitsStillWith = async (db: Tx, words: readonly string[]): Promise<string[]> => {
  if (words.length === 0) return [];
  const pattern = patternOf(words);
  const found: string[] = [];
  for (const { id, slug } of await everyKit(db)) {
    const newest = await newestRevision(db, id);
    if (newest && (utf8(newest.source) ?? '').search(pattern) >= 0) found.push(slug);
  }
  return found;
};
