import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import type { GitObject } from '../revisions/git-object.ts';

const deflated = promisify(deflate);

const KINDS: Record<GitObject['kind'], number> = { commit: 1, tree: 2, blob: 3 };

/** Kind and length: four bits of the length, then seven a byte, each byte but the last with its highest bit set. */
const openingOf = (kind: GitObject['kind'], length: number): Buffer => {
  const bytes: number[] = [];
  let byte = (KINDS[kind] << 4) | (length & 15);
  let rest = Math.floor(length / 16);
  while (rest > 0) {
    bytes.push(byte | 128);
    byte = rest & 127;
    rest = Math.floor(rest / 128);
  }
  return Buffer.from([...bytes, byte]);
};

/** Gathers objects, each once, into one file for a client to unpack (gitformat-pack, version 2, nothing deltified). */
export class Pack {
  readonly #entries = new Map<string, Buffer>();
  readonly #known: ReadonlySet<string>;

  /** @param known ids, in hex, of what whoever gets it has */
  constructor(known: ReadonlySet<string> = new Set()) {
    this.#known = known;
  }

  async add({ kind, body, id }: GitObject): Promise<void> {
    const key = id.toString('hex');
    if (this.#known.has(key) || this.#entries.has(key)) return;
    this.#entries.set(key, Buffer.concat([openingOf(kind, body.length), await deflated(body)]));
  }

  bytes(): Buffer {
    const opening = Buffer.alloc(12);
    opening.write('PACK');
    opening.writeUInt32BE(2, 4);
    opening.writeUInt32BE(this.#entries.size, 8);
    const body = Buffer.concat([opening, ...this.#entries.values()]);
    return Buffer.concat([body, createHash('sha1').update(body).digest()]);
  }
}
