import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';

export const addConsent = async (
  tx: Tx,
  consent: { personId: string; what: string; given: boolean; wording: string; now: Date },
): Promise<void> => {
  await tx.run`
    insert into consent (person_id, what, given, wording, at)
    values (${consent.personId}, ${consent.what}, ${consent.given}, ${consent.wording}, ${consent.now})`;
};

const Consent = z.object({ what: z.string(), given: z.boolean(), wording: z.string(), at: z.date() });
export type Consent = z.infer<typeof Consent>;

/** Every yes and no of a person, the newest first. */
export const consentsOf = (tx: Tx, personId: string): Promise<Consent[]> =>
  tx.all(Consent)`select what, given, wording, at from consent where person_id = ${personId} order by at desc, id desc`;

/** What a person last said; undefined when they were never asked. */
export const lastConsent = async (tx: Tx, personId: string, what: string): Promise<boolean | undefined> => {
  const last = await tx.maybe(z.object({ given: z.boolean() }))`
    select given from consent where person_id = ${personId} and what = ${what} order by at desc, id desc limit 1`;
  return last?.given;
};

export const putPublicName = async (tx: Tx, personId: string, publicName: string): Promise<void> => {
  await tx.run`update person set public_name = ${publicName} where id = ${personId}`;
};
