import type { Db } from '../../platform/db/db.ts';
import { kitToPublish } from '../kits/store.ts';
import { addNext } from './add-next.ts';
import { newestOf, type RevisionId } from './store.ts';

/** A change of a kit that ships, merged as it is: some words put in the place of others. Throws when they don't stand there. */
export const aChange = (
  db: Db,
  slug: string,
  changes: readonly (readonly [string, string])[],
  { reason = 'It ran well in Leicester.', author = 'Marcia', at = new Date('2026-11-26T09:00:00Z') } = {},
): Promise<{ revisionId: RevisionId; commitId: string; source: string }> =>
  db.transaction(async (tx) => {
    const { id: kitId } = await kitToPublish(tx, slug);
    const newest = await newestOf(tx, kitId);
    let text = Buffer.from(newest.source).toString();
    for (const [was, is] of changes) {
      if (!text.includes(was)) throw new Error(`“${was}” does not stand in ${slug}.`);
      text = text.replace(was, is);
    }
    const made = await addNext(tx, { kitId, newest, source: Buffer.from(text), pictures: [], author, at, reason });
    return { ...made, source: text };
  });
