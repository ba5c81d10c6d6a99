import type { Kit } from '../../kit/kit.ts';
import { imagesIn } from '../../kit/reading.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { RevisionId } from '../revisions/store.ts';
import { addPicturesOfBase } from './pictures.store.ts';
import type { VersionId } from './store.ts';

/** The names of the pictures that a kit shows. */
export const pictureNames = (kit: Kit): string[] => [
  ...new Set(imagesIn(kit).map(({ url }) => url.replace(/^media\//, ''))),
];

/** Gives a proposed version the pictures that it still shows of those its base has. */
export const addPictures = async (
  tx: Tx,
  versionId: VersionId,
  baseId: RevisionId,
  kit: Kit | undefined,
): Promise<void> => {
  await addPicturesOfBase(tx, versionId, baseId, kit ? pictureNames(kit) : undefined);
};
