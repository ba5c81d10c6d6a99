import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

const IV_BYTES = 12;
const TAG_BYTES = 16;
const KEY_ID_BYTES = 4;
const VERSION = 1;

/** Seals what only we may read, and hashes what only we may find. The keys come from a secret that is never in the database. */
export interface Sealer {
  /** AES-256-GCM under the newest key; bound to its field (`person.email_sealed`), so that it opens nowhere else. */
  seal(field: string, text: string): Uint8Array;
  /** HMAC-SHA-256 under the newest key; `what` keeps hashes of different things apart. */
  hash(what: string, text: string): Uint8Array;
}

interface Keys {
  id: Buffer;
  sealing: Buffer;
  hashing: Buffer;
}

const keysFrom = (secret: string): Keys => {
  const derived = (what: string): Buffer => Buffer.from(hkdfSync('sha256', secret, '', `fundi ${what} 1`, 32));
  return {
    id: createHash('sha256').update(derived('key id')).digest().subarray(0, KEY_ID_BYTES),
    sealing: derived('sealing'),
    hashing: derived('hashing'),
  };
};

const keysOf = new WeakMap<Sealer, readonly Keys[]>();

/** The sealer of a secret. `before`: secrets it had earlier, whose sealed texts still open until they are sealed anew. */
export const makeSealer = (secret: string, before: readonly string[] = []): Sealer => {
  const newest = keysFrom(secret);
  const sealer: Sealer = {
    seal: (field, text) => {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', newest.sealing, iv);
      cipher.setAAD(Buffer.from(field));
      const words = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([Buffer.from([VERSION]), newest.id, iv, cipher.getAuthTag(), words]);
    },
    hash: (what, text) => createHmac('sha256', newest.hashing).update(`${what}\0${text}`).digest(),
  };
  keysOf.set(sealer, [newest, ...before.map(keysFrom)]);
  return sealer;
};

/** The name of the newest key, as it stands in what it sealed, from the second byte on. */
export const keyIdOf = (sealer: Sealer): Uint8Array => keysOf.get(sealer)?.[0]?.id ?? new Uint8Array(KEY_ID_BYTES);

/**
 * The text that was sealed. Only `open.ts`, the sending of mail and the change of keys may call this: all others open
 * a field through `open.ts`, which writes down that they did. Errors: Error when the key is not ours or a byte was changed.
 */
export const unseal = (sealer: Sealer, field: string, sealed: Uint8Array): string => {
  const bytes = Buffer.from(sealed);
  const id = bytes.subarray(1, 1 + KEY_ID_BYTES);
  const keys = keysOf.get(sealer)?.find((one) => one.id.equals(id));
  if (bytes[0] !== VERSION || !keys)
    throw new Error(`A sealed ${field} was sealed with another SECRET than this Fundi has.`);
  const ivAt = 1 + KEY_ID_BYTES;
  const tagAt = ivAt + IV_BYTES;
  const decipher = createDecipheriv('aes-256-gcm', keys.sealing, bytes.subarray(ivAt, tagAt));
  decipher.setAAD(Buffer.from(field));
  decipher.setAuthTag(bytes.subarray(tagAt, tagAt + TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(tagAt + TAG_BYTES)), decipher.final()]).toString('utf8');
};
