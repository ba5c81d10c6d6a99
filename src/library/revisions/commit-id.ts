import { blobOf, commitOf } from './git-object.ts';

/** What a git commit of a kit is made of: `kit.md`, its pictures, who, when and why. */
interface Committed {
  source: Uint8Array;
  media: ReadonlyMap<string, Uint8Array>;
  author: string;
  authoredAt: Date;
  reason: string;
  /** Commit ids of the revisions before it. */
  parents: readonly string[];
}

/** The id that git gives this commit (SHA-1, 40 hex digits): the same bytes, author, date and reason give the same id everywhere. */
export const commitId = ({ source, media, ...rest }: Committed): string => {
  const pictures = new Map([...media].map(([name, bytes]) => [name, blobOf(bytes)]));
  return commitOf({ ...rest, source: blobOf(source), media: pictures }).commit.id.toString('hex');
};
