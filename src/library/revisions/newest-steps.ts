import { stepsOf } from '../../kit/reading.ts';
import type { Tx } from '../../platform/db/db.ts';
import { kitNamed } from '../kits/store.ts';
import { kitIn } from './parsed.ts';
import { newestOf } from './store.ts';

export interface NewestSteps {
  title: string;
  /** Commit id of the revision that has them. */
  base: string;
  steps: { id: string; title: string }[];
}

/** The steps of a kit as its newest revision has them: what a suggestion can be about. Throws NotFound. */
export const newestSteps = async (db: Tx, slug: string): Promise<NewestSteps> => {
  const newest = await newestOf(db, (await kitNamed(db, slug)).id);
  const kit = kitIn({ revisionId: newest.id, source: newest.source });
  const steps = stepsOf(kit).map(({ id, title }) => ({ id, title }));
  return { title: kit.front.title, base: newest.commitId, steps };
};
