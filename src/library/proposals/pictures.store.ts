import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import { keepPicture, type Picture, type RevisionId, ShownPicture } from '../revisions/store.ts';
import type { VersionId } from './store.ts';

/** Pictures of a revision, kept for a version made from it; `names` undefined: all of them. */
export const addPicturesOfBase = async (
  tx: Tx,
  versionId: VersionId,
  baseId: RevisionId,
  names: readonly string[] | undefined,
): Promise<void> => {
  await tx.run`
    insert into proposal_media (version_id, name, sha256)
    select ${versionId}::uuid, name, sha256 from revision_media
    where revision_id = ${baseId} and (${names === undefined} or name = any (${names ?? []}::text[]))`;
};

/** Gives a version a picture that it brings. */
export const addPictureToVersion = async (
  tx: Tx,
  versionId: VersionId,
  name: string,
  picture: Picture,
): Promise<void> => {
  await keepPicture(tx, picture);
  await tx.run`insert into proposal_media (version_id, name, sha256) values (${versionId}, ${name}, ${picture.sha256})`;
};

const Merged = z.object({ name: z.string(), sha256: z.instanceof(Uint8Array), bytes: z.instanceof(Uint8Array) });

/** The pictures of a merged kit: those of the revision before it, and what the version brought, as far as it shows them. */
export const mergedPictures = (
  tx: Tx,
  { newestId, versionId, names }: { newestId: RevisionId; versionId: VersionId; names: readonly string[] },
): Promise<z.infer<typeof Merged>[]> =>
  tx.all(Merged)`
    select distinct on (name) name, media.sha256, bytes from (
      select name, sha256, 1 as rank from proposal_media where version_id = ${versionId}
      union all select name, sha256, 2 from revision_media where revision_id = ${newestId}
    ) shown join media using (sha256) where name = any (${names}::text[]) order by name, rank`;

/** A picture that a proposed version shows, by its file name. Errors: NotFound. */
export const pictureOfVersion = (db: Tx, versionId: VersionId, name: string): Promise<ShownPicture> =>
  db.one(ShownPicture)`
    select name, bytes, type, width_px, height_px from proposal_media join media using (sha256)
    where version_id = ${versionId} and name = ${name}`;
