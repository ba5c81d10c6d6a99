import type { Tx } from '../../platform/db/db.ts';
import { storiesBy } from './store.ts';
import { ownWords } from './words-of.ts';

/** What somebody told, for themselves. */
export const storiesOfOwn = async (tx: Tx, personId: string) =>
  (await storiesBy(tx, personId)).map((story) => ({
    ...ownWords(tx, story),
    audience: story.audience ?? 'nobody',
    madeAt: story.madeAt,
  }));
