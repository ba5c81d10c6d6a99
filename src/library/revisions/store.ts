import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
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

/** Adds a picture to a revision; the bytes are stored once, however many revisions show them. */
export const addPicture = async (tx: Tx, revisionId: RevisionId, name: string, picture: Picture): Promise<void> => {
  await tx.run`
    insert into media (sha256, bytes, type, width_px, height_px)
    values (${picture.sha256}, ${picture.bytes}, ${picture.type}, ${picture.widthPx}, ${picture.heightPx}) on conflict do nothing`;
  await tx.run`insert into revision_media (revision_id, name, sha256) values (${revisionId}, ${name}, ${picture.sha256})`;
};

const Shown = z.object({ name: z.string(), bytes: Bytes, type: z.string(), widthPx: z.int(), heightPx: z.int() });
export type ShownPicture = z.infer<typeof Shown>;

export const picturesOf = (db: Tx, revisionId: string): Promise<ShownPicture[]> =>
  db.all(
    Shown,
  )`select name, bytes, type, width_px, height_px from revision_media join media using (sha256) where revision_id = ${revisionId} order by name`;

export const pictureOf = (db: Tx, revisionId: string, name: string): Promise<ShownPicture> =>
  db.one(Shown)`
    select name, bytes, type, width_px, height_px from revision_media join media using (sha256)
    where revision_id = ${revisionId} and name = ${name}`;
