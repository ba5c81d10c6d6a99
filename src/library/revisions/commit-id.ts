import { createHash } from 'node:crypto';

/** What a git commit of a kit is made of: `kit.md`, its pictures, who, when and why. */
export interface Committed {
  source: Uint8Array;
  media: ReadonlyMap<string, Uint8Array>;
  author: string;
  authoredAt: Date;
  reason: string;
  /** Commit ids of the revisions before it. */
  parents: readonly string[];
}

const object = (kind: string, body: Buffer): Buffer =>
  createHash('sha1').update(`${kind} ${body.length}\0`).update(body).digest();

interface Entry {
  mode: string;
  name: string;
  id: Buffer;
}

const tree = (entries: readonly Entry[]): Buffer => {
  // Git sorts a folder as if its name ended in a slash.
  const key = ({ mode, name }: Entry) => Buffer.from(mode === '40000' ? `${name}/` : name);
  const sorted = [...entries].sort((a, b) => Buffer.compare(key(a), key(b)));
  return object('tree', Buffer.concat(sorted.flatMap(({ mode, name, id }) => [Buffer.from(`${mode} ${name}\0`), id])));
};

/** Git keeps a name free of what would end it early. */
const named = (author: string): string => author.replace(/[<>\n\0]/g, ' ').trim() || 'someone';

/**
 * The id that git gives this commit (SHA-1, 40 hex digits): the same bytes, author, date and reason give the same id everywhere.
 * Format: gitformat-commit; the author is also the committer, at UTC, with an address that can't be written to.
 */
export const commitId = ({ source, media, author, authoredAt, reason, parents }: Committed): string => {
  const blob = (bytes: Uint8Array, name: string): Entry => ({
    mode: '100644',
    name,
    id: object('blob', Buffer.from(bytes)),
  });
  const pictures = [...media].map(([name, bytes]) => blob(bytes, name));
  const top = [
    blob(source, 'kit.md'),
    ...(pictures.length ? [{ mode: '40000', name: 'media', id: tree(pictures) }] : []),
  ];
  const who = `${named(author)} <someone@fundi.invalid> ${Math.floor(authoredAt.getTime() / 1000)} +0000`;
  const lines = [
    `tree ${tree(top).toString('hex')}`,
    ...parents.map((id) => `parent ${id}`),
    `author ${who}`,
    `committer ${who}`,
    '',
    `${reason}\n`,
  ];
  return object('commit', Buffer.from(lines.join('\n'))).toString('hex');
};
