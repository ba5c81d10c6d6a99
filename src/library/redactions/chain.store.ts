import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import { KitId } from '../kits/store.ts';
import { RevisionId } from '../revisions/store.ts';

const Link = z.object({
  id: RevisionId,
  parentId: RevisionId.nullable(),
  commitId: z.string(),
  source: z.instanceof(Uint8Array),
  author: z.string(),
  authoredAt: z.date(),
  reason: z.string(),
});
export type Link = z.infer<typeof Link>;

const Kit = z.object({ id: KitId, slug: z.string() });
export type Chained = z.infer<typeof Kit>;

/** Every revision of a kit, each after its parent. The kit is locked until the transaction ends. */
export const chainOf = async (tx: Tx, kitId: KitId): Promise<Link[]> => {
  await tx.run`select 1 from kit where id = ${kitId} for update`;
  return tx.all(Link)`
    with recursive line as (
      select id, 0 as depth from revision where kit_id = ${kitId} and parent_id is null
      union all select revision.id, depth + 1 from revision join line on revision.parent_id = line.id)
    select revision.id, parent_id, commit_id, source, author, authored_at, reason
    from line join revision on revision.id = line.id order by depth, added_at`;
};

/** Writes a revision anew, under its new id. It is no longer what was imported, so that no import brings the old text back: it is held. */
export const rewriteLink = async (tx: Tx, { id, commitId, source, author, reason }: Link): Promise<void> => {
  await tx.run`
    update revision set commit_id = ${commitId}, source = ${source}, author = ${author}, reason = ${reason}, imported = false
    where id = ${id}`;
};

/** Keeps the id that a revision had. */
export const addEarlierId = async (
  tx: Tx,
  {
    kitId,
    commitId,
    revisionId,
    redactionId,
  }: { kitId: KitId; commitId: string; revisionId: RevisionId; redactionId: string },
): Promise<void> => {
  await tx.run`
    insert into earlier_commit_id (kit_id, commit_id, revision_id, redaction_id)
    values (${kitId}, ${commitId}, ${revisionId}, ${redactionId}) on conflict do nothing`;
};

/** Other kits in whose texts one of these commit ids stands. */
export const kitsNaming = (tx: Tx, commitIds: readonly string[]): Promise<Chained[]> =>
  tx.all(Kit)`
    select distinct kit.id, kit.slug from kit join (
      select kit_id, source from revision
      union all select kit_id, proposal_version.source from proposal_version join proposal on proposal.id = proposal_id) text on kit_id = kit.id
    join unnest(${commitIds}::text[]) named (id) on position(convert_to(named.id, 'UTF8') in source) > 0
    order by slug`;

const Taken = z.object({ sha256: z.instanceof(Uint8Array) });

/** Takes pictures out of every revision and suggestion of a kit; resolves to what they were. */
export const dropPictures = async (tx: Tx, kitId: KitId, names: readonly string[]): Promise<Uint8Array[]> => {
  const shown = await tx.all(Taken)`
    delete from revision_media using revision
    where revision.id = revision_id and kit_id = ${kitId} and name = any (${names}::text[]) returning sha256`;
  const proposed = await tx.all(Taken)`
    delete from proposal_media using proposal_version, proposal
    where proposal_version.id = version_id and proposal.id = proposal_id and kit_id = ${kitId}
      and name = any (${names}::text[]) returning sha256`;
  return [...shown, ...proposed].map(({ sha256 }) => sha256);
};

/** Erases the bytes of pictures that nothing shows any more. */
export const eraseUnshown = async (tx: Tx, pictures: readonly Uint8Array[]): Promise<void> => {
  for (const sha256 of pictures)
    await tx.run`
      delete from media where sha256 = ${sha256} and not exists (select 1 from revision_media where revision_media.sha256 = media.sha256)
        and not exists (select 1 from proposal_media where proposal_media.sha256 = media.sha256)`;
};
