import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import type { KitId } from '../kits/store.ts';
import { RevisionId } from '../revisions/store.ts';

const InLine = z.object({
  id: RevisionId,
  commitId: z.string(),
  author: z.string(),
  authoredAt: z.date(),
  reason: z.string(),
});
export type InLine = z.infer<typeof InLine>;

/** The one line of a kit's revisions, the oldest first. */
export const lineOf = (db: Tx, kitId: KitId): Promise<InLine[]> =>
  db.all(InLine)`
    with recursive line (id, parent_id, place) as (
      (select id, parent_id, 0 from revision where kit_id = ${kitId}
        and not exists (select 1 from revision later where later.parent_id = revision.id) order by added_at desc limit 1)
      union all
      select revision.id, revision.parent_id, place + 1 from line join revision on revision.id = line.parent_id)
    select revision.id, commit_id, author, authored_at, reason from line join revision using (id) order by place desc`;

const Tag = z.object({ number: z.int(), commitId: z.string() });

/** The commit of each edition of a kit. */
export const editionCommits = (db: Tx, kitId: KitId): Promise<z.infer<typeof Tag>[]> =>
  db.all(Tag)`
    select number, commit_id from edition join revision on revision.id = revision_id where edition.kit_id = ${kitId} order by number`;

const Bytes = z.instanceof(Uint8Array);

export const sourcesOf = (db: Tx, ids: readonly RevisionId[]) =>
  db.all(z.object({ id: RevisionId, source: Bytes }))`select id, source from revision where id = any (${ids}::uuid[])`;

const Shown = z.object({ revisionId: RevisionId, name: z.string(), sha256: Bytes });

/** Which pictures some revisions show, and under which names. */
export const picturesShown = (db: Tx, ids: readonly RevisionId[]): Promise<z.infer<typeof Shown>[]> =>
  db.all(Shown)`select revision_id, name, sha256 from revision_media where revision_id = any (${ids}::uuid[])`;

/** A picture's bytes. */
export const pictureBytes = async (db: Tx, sha256: Uint8Array): Promise<Uint8Array> =>
  (await db.one(z.object({ bytes: Bytes }))`select bytes from media where sha256 = ${sha256}`).bytes;

/** Whether one of these ids stood for a revision before something was taken down: whoever has it, has what went. */
export const isTakenDown = async (db: Tx, kitId: KitId, commitIds: readonly string[]): Promise<boolean> =>
  (await db.count`
    select count(*) from earlier_commit_id old where kit_id = ${kitId} and commit_id = any (${commitIds}::text[])
      and not exists (select 1 from revision where revision.kit_id = ${kitId} and revision.commit_id = old.commit_id)`) >
  0;
