import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import { NotFound } from '../../platform/errors.ts';
import type { KitId } from '../kits/store.ts';

export const RevisionId = z.uuid().brand<'RevisionId'>();
export type RevisionId = z.infer<typeof RevisionId>;

const Bytes = z.instanceof(Uint8Array);
const Revision = z.object({
  id: RevisionId,
  commitId: z.string(),
  source: Bytes,
  author: z.string(),
  authoredAt: z.date(),
  reason: z.string(),
  imported: z.boolean(),
});
export type Revision = z.infer<typeof Revision>;

export const newestRevision = (db: Tx, kitId: KitId): Promise<Revision | undefined> =>
  db.maybe(Revision)`
    select * from revision where kit_id = ${kitId} and not exists (select 1 from revision later where later.parent_id = revision.id)
    order by added_at desc limit 1`;

/** The newest revision of a kit that has one. Throws NotFound. */
export const newestOf = async (db: Tx, kitId: KitId): Promise<Revision> => {
  const newest = await newestRevision(db, kitId);
  if (!newest) throw new NotFound();
  return newest;
};

/** The newest revision of a kit that came from elsewhere; undefined for a kit that was begun here. */
export const newestImported = (db: Tx, kitId: KitId): Promise<Revision | undefined> =>
  db.maybe(Revision)`
    with recursive back as (
      select revision.*, 0 as depth from revision
      where kit_id = ${kitId} and not exists (select 1 from revision later where later.parent_id = revision.id)
      union all select parent.*, depth + 1 from revision parent join back on back.parent_id = parent.id
    ) select * from back where imported order by depth limit 1`;

/** A kit's revision by the id that people see, or by one it had before something was taken down: then it says another. */
export const revisionOf = (db: Tx, kitId: KitId, commitId: string): Promise<Revision | undefined> =>
  db.maybe(Revision)`select * from revision where kit_id = ${kitId} and (commit_id = ${commitId}
      or id = (select revision_id from earlier_commit_id where kit_id = ${kitId} and commit_id = ${commitId}))
    order by commit_id = ${commitId} desc limit 1`;

export const revisionById = (db: Tx, id: string): Promise<Revision> =>
  db.one(Revision)`select * from revision where id = ${id}`;

/** The revision before one. Throws NotFound for the first. */
export const parentOf = (db: Tx, id: RevisionId): Promise<Revision> =>
  db.one(
    Revision,
  )`select parent.* from revision parent join revision child on child.parent_id = parent.id where child.id = ${id}`;

export interface NewRevision {
  kitId: KitId;
  commitId: string;
  parentId: RevisionId | null;
  source: Uint8Array;
  author: string;
  authoredAt: Date;
  reason: string;
  imported: boolean;
  addedAt: Date;
}

export const addRevision = async (tx: Tx, revision: NewRevision): Promise<RevisionId> => {
  const { id } = await tx.one(z.object({ id: RevisionId }))`
    insert into revision (kit_id, commit_id, parent_id, source, author, authored_at, reason, imported, added_at)
    values (${revision.kitId}, ${revision.commitId}, ${revision.parentId}, ${revision.source}, ${revision.author}, ${revision.authoredAt},
      ${revision.reason}, ${revision.imported}, ${revision.addedAt})
    returning id`;
  return id;
};

export interface Picture {
  sha256: Uint8Array;
  bytes: Uint8Array;
  type: string;
  widthPx: number;
  heightPx: number;
}

/** Puts a picture into the store; its bytes are there once, however many show them. */
export const keepPicture = async (tx: Tx, picture: Picture): Promise<void> => {
  await tx.run`
    insert into media (sha256, bytes, type, width_px, height_px)
    values (${picture.sha256}, ${picture.bytes}, ${picture.type}, ${picture.widthPx}, ${picture.heightPx}) on conflict do nothing`;
};

/** Adds a picture to a revision. */
export const addPicture = async (tx: Tx, revisionId: RevisionId, name: string, picture: Picture): Promise<void> => {
  await keepPicture(tx, picture);
  await showPicture(tx, revisionId, name, picture.sha256);
};

/** Shows a picture that is in the store under a name in a revision. */
export const showPicture = async (tx: Tx, revisionId: RevisionId, name: string, sha256: Uint8Array): Promise<void> => {
  await tx.run`insert into revision_media (revision_id, name, sha256) values (${revisionId}, ${name}, ${sha256})`;
};

export const ShownPicture = z.object({
  name: z.string(),
  bytes: Bytes,
  type: z.string(),
  widthPx: z.int(),
  heightPx: z.int(),
});
export type ShownPicture = z.infer<typeof ShownPicture>;

export const picturesOf = (db: Tx, revisionId: string): Promise<ShownPicture[]> =>
  db.all(
    ShownPicture,
  )`select name, bytes, type, width_px, height_px from revision_media join media using (sha256) where revision_id = ${revisionId} order by name`;

export const pictureOf = (db: Tx, revisionId: string, name: string): Promise<ShownPicture> =>
  db.one(ShownPicture)`
    select name, bytes, type, width_px, height_px from revision_media join media using (sha256)
    where revision_id = ${revisionId} and name = ${name}`;
