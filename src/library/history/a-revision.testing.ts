import { theClock } from '../../identity/index.ts';
import type { Db } from '../../platform/db/db.ts';
import { touch } from '../../platform/http/touch.ts';
import { kitTag } from '../editions/kept-for.ts';
import { publish } from '../editions/publish.ts';
import { kitToPublish } from '../kits/store.ts';
import { addNext, type Next } from '../revisions/add-next.ts';
import { kitIn } from '../revisions/parsed.ts';
import { newestOf } from '../revisions/store.ts';

export type ARevision = Partial<Pick<Next, 'author' | 'reason' | 'pictures' | 'at'>> & {
  slug?: string;
  /** As the next edition too. */
  published?: boolean;
  /** What is put in the place of what, everywhere. */
  change?: readonly [string, string];
};

/** Adds a revision to a kit, as a merge does; resolves to its commit id. */
export const aRevision = (
  db: Db,
  {
    slug = 'six-points',
    author = 'someone',
    reason = 'It ran well.',
    at = new Date('2026-11-25T09:00:00Z'),
    change: [was, is] = ['', ''],
    pictures = [],
    published = false,
  }: ARevision,
): Promise<string> =>
  db.transaction(async (tx) => {
    const { id: kitId } = await kitToPublish(tx, slug);
    const newest = await newestOf(tx, kitId);
    const text = Buffer.from(newest.source).toString();
    if (!text.includes(was)) throw new Error(`“${was}” does not stand in ${slug}.`);
    const source = Buffer.from(was ? text.replaceAll(was, is) : `${text}\n${is}\n`);
    const added = await addNext(tx, { kitId, newest, source, pictures, author, at, reason });
    await touch(tx, kitTag(slug));
    const kit = kitIn({ revisionId: added.revisionId, source });
    if (published) await publish(tx, { actor: theClock, db, now: at }, { kit, kitId, slug, notes: reason, ...added });
    return added.commitId;
  });
