import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';

const Passkey = z.object({
  id: z.string(),
  label: z.string(),
  madeAt: z.date(),
  usedAt: z.date().nullable(),
});
export type Passkey = z.infer<typeof Passkey>;

export const passkeysOf = (tx: Tx, personId: string): Promise<Passkey[]> =>
  tx.all(Passkey)`select id, label, made_at, used_at from passkey where person_id = ${personId} order by made_at, id`;

const Key = z.object({
  id: z.string(),
  personId: z.uuid(),
  publicKey: z.instanceof(Uint8Array),
  counter: z.int(),
  transports: z.array(z.string()),
});
export type PasskeyToUse = z.infer<typeof Key>;

/** A passkey by the id that a browser shows, locked until the transaction ends. */
export const passkeyToUse = (tx: Tx, id: string): Promise<PasskeyToUse | undefined> =>
  tx.maybe(Key)`select id, person_id, public_key, counter, transports from passkey where id = ${id} for update`;

export const addPasskey = async (tx: Tx, key: PasskeyToUse & { label: string; now: Date }): Promise<void> => {
  await tx.run`
    insert into passkey (id, person_id, public_key, counter, transports, label, made_at)
    values (${key.id}, ${key.personId}, ${key.publicKey}, ${key.counter}, ${key.transports}, ${key.label}, ${key.now})
    on conflict (id) do nothing`;
};

export const markPasskeyUsed = async (tx: Tx, id: string, counter: number, now: Date): Promise<void> => {
  await tx.run`update passkey set counter = ${counter}, used_at = ${now} where id = ${id}`;
};

export const dropPasskey = async (tx: Tx, personId: string, id: string): Promise<boolean> =>
  (await tx.run`delete from passkey where id = ${id} and person_id = ${personId}`) > 0;

export interface NewChallenge {
  tokenHash: Uint8Array;
  challenge: string;
  purpose: 'registration' | 'sign-in';
  personId: string | null;
  expiresAt: Date;
}

export const addChallenge = async (tx: Tx, one: NewChallenge): Promise<void> => {
  await tx.run`
    insert into challenge (token_hash, challenge, purpose, person_id, expires_at)
    values (${one.tokenHash}, ${one.challenge}, ${one.purpose}, ${one.personId}, ${one.expiresAt})`;
};

/** Takes a challenge away: it is answered once. */
export const takeChallenge = async (
  tx: Tx,
  tokenHash: Uint8Array,
  { purpose, personId, now }: { purpose: string; personId: string | null; now: Date },
): Promise<string | undefined> => {
  const taken = await tx.maybe(z.object({ challenge: z.string() }))`
    delete from challenge
    where token_hash = ${tokenHash} and purpose = ${purpose} and person_id is not distinct from ${personId} and expires_at > ${now}
    returning challenge`;
  return taken?.challenge;
};

export const dropOldChallenges = (tx: Tx, now: Date): Promise<number> =>
  tx.run`delete from challenge where expires_at <= ${now}`;
