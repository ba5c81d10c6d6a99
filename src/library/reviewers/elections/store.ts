import { z } from 'zod';
import type { Actor } from '../../../identity/index.ts';
import type { Act } from '../../../platform/act.ts';
import type { Tx } from '../../../platform/db/db.ts';
import { DAYS, daysFrom } from '../terms.ts';

export const ElectionId = z.uuid().brand<'ElectionId'>();
export type ElectionId = z.infer<typeof ElectionId>;

const Election = z.object({
  id: ElectionId,
  seats: z.int(),
  openedAt: z.date(),
  nominationsUntil: z.date(),
  votingUntil: z.date(),
  countedAt: z.date().nullable(),
  couldVote: z.int().nullable(),
  voted: z.int().nullable(),
  seed: z.instanceof(Uint8Array).nullable(),
  byLot: z.boolean().nullable(),
});
export type Election = z.infer<typeof Election>;

export const electionOf = (db: Tx, id: ElectionId): Promise<Election> =>
  db.one(Election)`select * from election where id = ${id}`;

/** The same, locked until the transaction ends: nobody else votes, nominates or counts meanwhile. */
export const electionToChange = (tx: Tx, id: string): Promise<Election> =>
  tx.one(Election)`select * from election where id = ${id} for update`;

/** The election that is on, if one is. */
export const electionOn = (db: Tx): Promise<Election | undefined> =>
  db.maybe(Election)`select * from election where counted_at is null`;

export const electionsCounted = (db: Tx, count: number): Promise<Election[]> =>
  db.all(Election)`select * from election where counted_at is not null order by counted_at desc, id limit ${count}`;

/** Opens an election; undefined when one is on. */
export const addElection = async (
  tx: Tx,
  { actor, now }: Act<Actor>,
  seats: number,
): Promise<ElectionId | undefined> => {
  const nominationsUntil = daysFrom(now, DAYS.nominations);
  const row = await tx.maybe(z.object({ id: ElectionId }))`
    insert into election (seats, opened_by, opened_at, nominations_until, voting_until)
    values (${seats}, ${actor.id}, ${now}, ${nominationsUntil}, ${daysFrom(nominationsUntil, DAYS.voting)})
    on conflict ((true)) where counted_at is null do nothing returning id`;
  return row?.id;
};

/** Whether an election was opened since then. */
export const openedSince = async (db: Tx, since: Date): Promise<boolean> =>
  (await db.count`select count(*) from election where opened_at > ${since}`) > 0;

/** How many reviewers' terms end before then. */
export const termsEndingBefore = (db: Tx, then: Date): Promise<number> =>
  db.count`select count(*) from role_grant where role = 'reviewer' and ended_at is null and until_at <= ${then}`;

/** Takes the election whose vote begins now and of which nobody was told yet. */
export const takeVotingToTell = (tx: Tx, now: Date): Promise<Election | undefined> =>
  tx.maybe(Election)`
    update election set voting_told_at = ${now}
    where counted_at is null and voting_told_at is null and nominations_until <= ${now} returning *`;

/** The election whose vote is over, locked; others leave it alone. */
export const electionToCount = (tx: Tx, now: Date): Promise<Election | undefined> =>
  tx.maybe(Election)`
    select * from election where counted_at is null and voting_until <= ${now} for update skip locked`;

export const markCounted = async (
  tx: Tx,
  id: ElectionId,
  result: { couldVote: number; voted: number; seed: Uint8Array; byLot: boolean; now: Date },
): Promise<void> => {
  await tx.run`
    update election set counted_at = ${result.now}, could_vote = ${result.couldVote}, voted = ${result.voted},
      seed = ${result.seed}, by_lot = ${result.byLot} where id = ${id}`;
};

/** Everyone who ran or reviewed a kit, or took part in a change that was taken; `personId` narrows it to one. */
export const electorate = async (db: Tx, personId?: string): Promise<string[]> => {
  const rows = await db.all(z.object({ personId: z.uuid() }))`
    select person.id as person_id from person
    where confirmed_at is not null and (${personId ?? null}::uuid is null or person.id = ${personId ?? null}) and (
      exists (select 1 from review where reviewer_id = person.id)
      or exists (select 1 from proposal join proposal_merge on proposal_id = proposal.id where author_id = person.id)
      or exists (select 1 from remark join proposal_merge using (proposal_id) where author_id = person.id and opened_at is not null))
    order by person.id`;
  return rows.map(({ personId: id }) => id);
};
