import { z } from 'zod';
import type { Tx } from '../../../platform/db/db.ts';
import type { ElectionId } from './store.ts';

/*
 * The secret of the ballot. Who voted and what was voted are two tables, written in one transaction, with nothing to join them
 * by: no id, no time, no happening in the audit. That is not enough in PostgreSQL, where each row also says which transaction
 * wrote it (xmin) and where on the disk it lies (ctid): two rows of one transaction would be found together, and the third row
 * here would be the third row there. So each vote takes all the ballots of its election out and writes them back, in the order
 * of their random ids: every ballot then carries the number of the latest vote, and none stands where it fell.
 */

/** Says that somebody has voted. False: they had. */
export const addVoter = async (tx: Tx, electionId: ElectionId, personId: string): Promise<boolean> =>
  (await tx.run`
    insert into election_voter (election_id, person_id) values (${electionId}, ${personId}) on conflict do nothing`) >
  0;

export const hasVoted = async (db: Tx, electionId: ElectionId, personId: string | null): Promise<boolean> =>
  (await db.count`select count(*) from election_voter where election_id = ${electionId} and person_id = ${personId}`) >
  0;

/** Puts a ballot among the others. The election is locked. */
export const addBallot = async (tx: Tx, electionId: ElectionId, choices: readonly string[]): Promise<void> => {
  await tx.run`
    with others as (delete from ballot where election_id = ${electionId} returning id, choices)
    insert into ballot (id, election_id, choices)
    select id, ${electionId}::uuid, choices from (
      select id, choices from others union all select gen_random_uuid(), ${[...choices].sort()}::uuid[]) every_one
    order by id`;
};

const Ballot = z.object({ id: z.uuid(), choices: z.array(z.uuid()) });
export type Ballot = z.infer<typeof Ballot>;

export const ballotsOf = (tx: Tx, electionId: ElectionId): Promise<Ballot[]> =>
  tx.all(Ballot)`select id, choices from ballot where election_id = ${electionId} order by id`;
