import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** What one answer is made of before it is kept. */
export interface Made {
  status: number;
  type: string;
  body: Uint8Array;
  /** Header names in lower case; never cookies. */
  headers: Record<string, string>;
}

export type Encoding = 'br' | 'gzip' | 'identity';

interface Form {
  bytes: Buffer;
  etag: string;
  headers: Record<string, string>;
}

/** An answer in the three forms in which it may be sent. */
export interface KeptAnswer {
  status: number;
  forms: Record<Encoding, Form>;
  tags: readonly string[];
  sizeBytes: number;
  /** HTML, which is made anew for whoever is signed in. */
  isPage: boolean;
}

const compressible = /^(text\/|application\/(json|ld\+json|xml|atom\+xml|manifest\+json|javascript)|image\/svg)/;
const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

const formOf = (made: Made, bytes: Buffer, encoding: Encoding, digest: string): Form => {
  const etag = encoding === 'identity' ? `"${digest}"` : `"${digest}.${encoding}"`;
  return {
    bytes,
    etag,
    headers: {
      ...made.headers,
      'content-type': made.type,
      'content-length': String(bytes.length),
      etag,
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    },
  };
};

/** A page is made while somebody waits for it; what was built is compressed once for all, as small as it gets. */
type Pains = 'quick' | 'small';
const BROTLI_QUALITY: Record<Pains, number> = { quick: 6, small: 11 };

/** Compresses an answer once; later readers get bytes. */
export const prepare = async (made: Made, tags: readonly string[], pains: Pains = 'quick'): Promise<KeptAnswer> => {
  const plain = Buffer.from(made.body);
  const digest = createHash('sha256').update(plain).digest('base64url').slice(0, 27);
  const small = plain.length < 600 || !compressible.test(made.type);
  const [br, gz] = small
    ? [plain, plain]
    : await Promise.all([
        brotli(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY[pains] } }),
        gzipped(plain),
      ]);
  const identity = formOf(made, plain, 'identity', digest);
  return {
    status: made.status,
    tags,
    isPage: made.type.startsWith('text/html'),
    sizeBytes: plain.length + (small ? 0 : br.length + gz.length),
    forms: {
      identity,
      br: small ? identity : formOf(made, br, 'br', digest),
      gzip: small ? identity : formOf(made, gz, 'gzip', digest),
    },
  };
};

/** The best encoding that a request says it reads. */
export const encodingFor = (accept: string | undefined): Encoding => {
  if (!accept) return 'identity';
  if (/\bbr\b(?!;q=0(\.0*)?\b)/.test(accept)) return 'br';
  return /\bgzip\b(?!;q=0(\.0*)?\b)/.test(accept) ? 'gzip' : 'identity';
};

/** True when a request already holds what would be sent. */
export const unchanged = (ifNoneMatch: string | undefined, etag: string): boolean =>
  ifNoneMatch?.split(',').some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === etag) ?? false;

/**
 * Pages made once and sent many times. Each is tagged with the things it was made from; a write names the thing,
 * and every page tagged with it is dropped. Bounded by bytes: the least lately read goes first.
 */
export class Kept {
  readonly #answers = new Map<string, KeptAnswer>();
  readonly #keysOfTag = new Map<string, Set<string>>();
  readonly #droppedAt = new Map<string, number>();
  readonly #limitBytes: number;
  #sizeBytes = 0;
  #drops = 0;
  #allDroppedAt = 0;

  constructor(limitBytes = 96 * 1024 * 1024) {
    this.#limitBytes = limitBytes;
  }

  /** Counts drops; read before a page's data, so that a page made from old rows is not kept. */
  get now(): number {
    return this.#drops;
  }

  find(key: string): KeptAnswer | undefined {
    const answer = this.#answers.get(key);
    if (!answer) return undefined;
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    return answer;
  }

  /** Keeps an answer unless one of its things changed since `since`. */
  keep(key: string, answer: KeptAnswer, since: number): void {
    if (answer.sizeBytes > this.#limitBytes / 8) return;
    if (this.#allDroppedAt > since || answer.tags.some((tag) => (this.#droppedAt.get(tag) ?? 0) > since)) return;
    this.#forget(key);
    this.#answers.set(key, answer);
    this.#sizeBytes += answer.sizeBytes;
    for (const tag of answer.tags) {
      const keys = this.#keysOfTag.get(tag) ?? new Set();
      this.#keysOfTag.set(tag, keys.add(key));
    }
    for (const oldest of this.#answers.keys()) {
      if (this.#sizeBytes <= this.#limitBytes) break;
      this.#forget(oldest);
    }
  }

  drop(tag: string): void {
    this.#drops += 1;
    this.#droppedAt.set(tag, this.#drops);
    for (const key of this.#keysOfTag.get(tag) ?? []) this.#forget(key);
    this.#keysOfTag.delete(tag);
  }

  /** Drops all there is, and whatever is in the making. */
  dropAll(): void {
    for (const tag of [...this.#keysOfTag.keys()]) this.drop(tag);
    this.#drops += 1;
    this.#allDroppedAt = this.#drops;
  }

  get size(): { answers: number; bytes: number } {
    return { answers: this.#answers.size, bytes: this.#sizeBytes };
  }

  #forget(key: string): void {
    const answer = this.#answers.get(key);
    if (!answer) return;
    this.#answers.delete(key);
    this.#sizeBytes -= answer.sizeBytes;
    for (const tag of answer.tags) this.#keysOfTag.get(tag)?.delete(key);
  }
}
