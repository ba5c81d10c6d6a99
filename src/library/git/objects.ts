import type { Tx } from '../../platform/db/db.ts';
import { blobOf, commitOf, type GitObject } from '../revisions/git-object.ts';
import type { RevisionId } from '../revisions/store.ts';
import { type InLine, pictureBytes, picturesShown, sourcesOf } from './store.ts';

/** Revisions whose texts are in memory at once. */
const AT_ONCE = 20;

interface Loaded {
  sources: ReadonlyMap<string, Uint8Array>;
  pictures: ReadonlyMap<string, { name: string; blob: GitObject }[]>;
}

/** Pictures as blobs, each read once however many revisions show it. */
const pictureReader = (db: Tx): ((sha256: Uint8Array) => Promise<GitObject>) => {
  const read = new Map<string, GitObject>();
  return async (sha256) => {
    const key = Buffer.from(sha256).toString('hex');
    const blob = read.get(key) ?? blobOf(await pictureBytes(db, sha256));
    read.set(key, blob);
    return blob;
  };
};

const load = async (
  db: Tx,
  ids: readonly RevisionId[],
  picture: (sha256: Uint8Array) => Promise<GitObject>,
): Promise<Loaded> => {
  const sources = new Map((await sourcesOf(db, ids)).map(({ id, source }) => [id, source]));
  const pictures = new Map<string, { name: string; blob: GitObject }[]>();
  for (const { revisionId, name, sha256 } of await picturesShown(db, ids)) {
    const blob = await picture(sha256);
    pictures.set(revisionId, [...(pictures.get(revisionId) ?? []), { name, blob }]);
  }
  return { sources, pictures };
};

const objectsOfOne = (revision: InLine, parent: InLine | undefined, { sources, pictures }: Loaded): GitObject[] => {
  const source = blobOf(sources.get(revision.id) ?? new Uint8Array());
  const media = new Map((pictures.get(revision.id) ?? []).map(({ name, blob }) => [name, blob]));
  const { commit, trees } = commitOf({ ...revision, source, media, parents: parent ? [parent.commitId] : [] });
  if (commit.id.toString('hex') !== revision.commitId)
    throw new Error(`Revision ${revision.id} is no longer what its commit id says.`);
  return [source, ...media.values(), ...trees, commit];
};

/**
 * Everything that git keeps of a stretch of a kit's revisions: `from` and `to` are places in the line, `to` not included.
 * Throws when a revision is not what its id says: a clone would be refused by its reader anyway.
 */
export async function* objectsOf(
  db: Tx,
  line: readonly InLine[],
  { from, to }: { from: number; to: number },
): AsyncGenerator<GitObject> {
  const picture = pictureReader(db);
  for (let at = from; at < to; at += AT_ONCE) {
    const some = line.slice(at, Math.min(to, at + AT_ONCE));
    const loaded = await load(
      db,
      some.map(({ id }) => id),
      picture,
    );
    for (const [nth, revision] of some.entries()) yield* objectsOfOne(revision, line[at + nth - 1], loaded);
  }
}
