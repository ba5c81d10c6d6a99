import type { Tx } from '../../platform/db/db.ts';
import type { KitId } from '../kits/store.ts';
import { commitId } from './commit-id.ts';
import { addRevision, type Revision, type RevisionId, showPicture } from './store.ts';

export interface Next {
  kitId: KitId;
  /** The newest revision so far; the kit's row is locked, so that it still is. */
  newest: Revision;
  source: Uint8Array;
  pictures: readonly { name: string; sha256: Uint8Array; bytes: Uint8Array }[];
  author: string;
  at: Date;
  reason: string;
}

/** Adds what a merge made as its kit's newest revision, with the id that git gives it. */
export const addNext = async (
  tx: Tx,
  { kitId, newest, source, pictures, author, at, reason }: Next,
): Promise<{ revisionId: RevisionId; commitId: string }> => {
  const media = new Map(pictures.map(({ name, bytes }) => [name, bytes]));
  const commit = commitId({ source, media, author, authoredAt: at, reason, parents: [newest.commitId] });
  const revisionId = await addRevision(tx, {
    kitId,
    commitId: commit,
    parentId: newest.id,
    source,
    author,
    authoredAt: at,
    reason,
    imported: false,
    addedAt: at,
  });
  for (const { name, sha256 } of pictures) await showPicture(tx, revisionId, name, sha256);
  return { revisionId, commitId: commit };
};
