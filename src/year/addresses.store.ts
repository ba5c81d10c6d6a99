import { z } from 'zod';
import type { Tx } from '../platform/db/db.ts';

const Hash = z.object({ emailHash: z.instanceof(Uint8Array) });

export const emailHashes = async (tx: Tx): Promise<Uint8Array[]> =>
  (await tx.all(Hash)`select email_hash from person`).map(({ emailHash }) => emailHash);

const Known = Hash.extend({ id: z.uuid() });

/** The address's hash of each of these people. */
export const hashesOf = (tx: Tx, ids: readonly string[]): Promise<z.infer<typeof Known>[]> =>
  tx.all(Known)`select id, email_hash from person where id = any (${[...ids]}::uuid[])`;
