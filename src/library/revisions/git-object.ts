import { createHash } from 'node:crypto';

/** Something that git keeps: its id is the SHA-1 of its kind, length and bytes (gitformat-pack, gitrepository-layout). */
export interface GitObject {
  kind: 'blob' | 'tree' | 'commit';
  body: Uint8Array;
  /** 20 bytes. */
  id: Buffer;
}

const object = (kind: GitObject['kind'], body: Uint8Array): GitObject => ({
  kind,
  body,
  id: createHash('sha1').update(`${kind} ${body.length}\0`).update(body).digest(),
});

interface Entry {
  mode: '100644' | '40000';
  name: string;
  id: Buffer;
}

const tree = (entries: readonly Entry[]): GitObject => {
  // Git sorts a folder as if its name ended in a slash.
  const key = ({ mode, name }: Entry) => Buffer.from(mode === '40000' ? `${name}/` : name);
  const sorted = [...entries].sort((a, b) => Buffer.compare(key(a), key(b)));
  return object('tree', Buffer.concat(sorted.flatMap(({ mode, name, id }) => [Buffer.from(`${mode} ${name}\0`), id])));
};

const entry = (name: string, { kind, id }: GitObject): Entry => ({
  mode: kind === 'tree' ? '40000' : '100644',
  name,
  id,
});

/** Git keeps a name free of what would end it early. */
const named = (author: string): string => author.replace(/[<>\n\0]/g, ' ').trim() || 'someone';

/** Git knows no time before 1970. */
const secondsOf = (at: Date): number => Math.max(0, Math.floor(at.getTime() / 1000));

/** The bytes of a file as git keeps them. */
export const blobOf = (bytes: Uint8Array): GitObject => object('blob', bytes);

/** What a git commit of a kit is made of. */
export interface Commit {
  /** `kit.md`, as a blob. */
  source: GitObject;
  /** Its pictures by name, as blobs. */
  media: ReadonlyMap<string, GitObject>;
  author: string;
  authoredAt: Date;
  reason: string;
  /** Commit ids of the revisions before it, in hex. */
  parents: readonly string[];
}

/**
 * The commit of a revision, and before it the folders that it names: the one place where their bytes are made. The author is
 * also the committer, at UTC, with an address that can't be written to. Format: gitformat-commit.
 */
export const commitOf = ({ source, media, author, authoredAt, reason, parents }: Commit) => {
  const pictures = media.size > 0 ? tree([...media].map(([name, blob]) => entry(name, blob))) : undefined;
  const top = tree([entry('kit.md', source), ...(pictures ? [entry('media', pictures)] : [])]);
  const who = `${named(author)} <someone@fundi.invalid> ${secondsOf(authoredAt)} +0000`;
  const lines = [
    `tree ${top.id.toString('hex')}`,
    ...parents.map((id) => `parent ${id}`),
    `author ${who}`,
    `committer ${who}`,
    '',
    `${reason}\n`,
  ];
  return { commit: object('commit', Buffer.from(lines.join('\n'))), trees: pictures ? [pictures, top] : [top] };
};
