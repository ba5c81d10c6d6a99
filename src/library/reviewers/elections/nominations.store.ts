import { z } from 'zod';
import type { Tx } from '../../../platform/db/db.ts';
import type { ElectionId } from './store.ts';

export const NominationId = z.uuid().brand<'NominationId'>();
export type NominationId = z.infer<typeof NominationId>;

const Nomination = z.object({
  id: NominationId,
  personId: z.uuid().nullable(),
  publicName: z.string().nullable(),
  sentence: z.string(),
  acceptedAt: z.date().nullable(),
  withdrawnAt: z.date().nullable(),
  votes: z.int().nullable(),
  lot: z.instanceof(Uint8Array).nullable(),
  electedAt: z.date().nullable(),
});
export type Nomination = z.infer<typeof Nomination>;

/** Those who stand: who said yes and did not take it back. In the order of their names, which nobody chose. */
export const standing = (db: Tx, electionId: ElectionId): Promise<Nomination[]> =>
  db.all(Nomination)`
    select * from nomination where election_id = ${electionId} and accepted_at is not null and withdrawn_at is null
    order by elected_at is null, votes desc nulls last, lot, lower(public_name), id`;

/** A person's own nomination in an election. */
export const nominationOf = (
  db: Tx,
  electionId: ElectionId,
  personId: string | null,
): Promise<Nomination | undefined> =>
  db.maybe(Nomination)`select * from nomination where election_id = ${electionId} and person_id = ${personId}`;

export const nominationById = (
  db: Tx,
  id: string,
): Promise<Nomination & { electionId: string; countedAt: Date | null }> =>
  db.one(Nomination.extend({ electionId: z.uuid(), countedAt: z.date().nullable() }))`
    select nomination.*, counted_at from nomination join election on election.id = election_id where nomination.id = ${id}`;

/** Somebody stands themselves: anew, or by saying yes to another's word, or after all. */
export const putOwnNomination = async (
  tx: Tx,
  own: { electionId: ElectionId; personId: string; publicName: string; sentence: string; now: Date },
): Promise<NominationId> => {
  const { id } = await tx.one(z.object({ id: NominationId }))`
    insert into nomination (election_id, person_id, nominated_by, public_name, sentence, made_at, accepted_at)
    values (${own.electionId}, ${own.personId}, ${own.personId}, ${own.publicName}, ${own.sentence}, ${own.now}, ${own.now})
    on conflict (election_id, person_id) do update
      set public_name = excluded.public_name, sentence = excluded.sentence, accepted_at = excluded.accepted_at, withdrawn_at = null
    returning id`;
  return id;
};

/** Nominates another; undefined when somebody did, or they stand already: they are asked once an election. */
export const addNominationOfAnother = async (
  tx: Tx,
  one: { electionId: ElectionId; personId: string; by: string; sentence: string; now: Date },
): Promise<NominationId | undefined> => {
  const row = await tx.maybe(z.object({ id: NominationId }))`
    insert into nomination (election_id, person_id, nominated_by, sentence, made_at)
    values (${one.electionId}, ${one.personId}, ${one.by}, ${one.sentence}, ${one.now})
    on conflict (election_id, person_id) do nothing returning id`;
  return row?.id;
};

/** They stand no more. False: they did not. */
export const markWithdrawn = async (tx: Tx, id: NominationId, now: Date): Promise<boolean> =>
  (await tx.run`update nomination set withdrawn_at = ${now} where id = ${id} and withdrawn_at is null`) > 0;

export const putCount = async (
  tx: Tx,
  id: string,
  { votes, lot, electedAt }: { votes: number; lot: Uint8Array; electedAt: Date | null },
): Promise<void> => {
  await tx.run`update nomination set votes = ${votes}, lot = ${lot}, elected_at = ${electedAt} where id = ${id}`;
};
