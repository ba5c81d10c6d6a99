import { EMAIL_HASH } from '../identity/people/store.ts';
import type { Sealer } from '../platform/crypto/sealer.ts';
import type { Db } from '../platform/db/db.ts';
import { emailHashes } from './addresses.store.ts';

/** No more people than this are played. */
export const PEOPLE_MOST = 20_000;

/** Nobody can ever have such an address (RFC 2606): so who was invented is known by it. */
export const addressOf = (number: number): string => `p${number}@year.invalid`;

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

const known = new WeakMap<Sealer, ReadonlyMap<string, number>>();

/** The number of each invented person by the hash of their address, in hex; worked out once. */
export const numbersByHash = ({ sealer }: Pick<Db, 'sealer'>): ReadonlyMap<string, number> => {
  const before = known.get(sealer);
  if (before) return before;
  const numbers = Array.from({ length: PEOPLE_MOST }, (_, at) => at + 1);
  const all = new Map(numbers.map((number) => [hex(sealer.hash(EMAIL_HASH, addressOf(number))), number]));
  known.set(sealer, all);
  return all;
};

/** Who is in a database: how many people were invented by a played year, and how many are real. Opens no address. */
export const whoIsIn = async (db: Db): Promise<{ invented: number; real: number }> => {
  const hashes = await emailHashes(db);
  if (hashes.length === 0) return { invented: 0, real: 0 };
  const numbers = numbersByHash(db);
  const invented = hashes.filter((hash) => numbers.has(hex(hash))).length;
  return { invented, real: hashes.length - invented };
};
