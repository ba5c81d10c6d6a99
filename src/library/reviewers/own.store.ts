import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';

const Row = z.object({
  what: z.string(),
  at: z.date().nullable(),
  name: z.string().nullable(),
  words: z.string().nullable(),
});

/** What is held of somebody as a reviewer, or as one who voted: that they voted, never what. */
export const reviewingOf = (tx: Tx, personId: string): Promise<z.infer<typeof Row>[]> =>
  tx.all(Row)`
    select 'named as a first reviewer' as what, made_at as at, null as name, null as words from founder_naming where person_id = ${personId}
    union all select 'named somebody as a first reviewer', made_at, null, null from founder_naming where named_by = ${personId}
    union all select 'asked “still in?”', asked_at, null, null from duty_asking where person_id = ${personId}
    union all select 'due: ' || what, due_at, null, null from duty_promise where person_id = ${personId} and kept_at is null
    union all select 'opened an election', opened_at, null, null from election where opened_by = ${personId}
    union all select 'nominated', made_at, public_name, sentence from nomination where person_id = ${personId}
    union all select 'nominated somebody else', made_at, null, sentence from nomination
      where nominated_by = ${personId} and person_id is distinct from ${personId}
    union all select 'voted in the election opened on', opened_at, null, null from election_voter join election on election.id = election_id
      where person_id = ${personId}
    order by 2, 1`;

/**
 * Lets go of somebody who leaves. That somebody stood in an election, with how many votes, stays under the credit; before the
 * count they stand no more. A ballot can't be found, and stays.
 */
export const letGoOfReviewer = async (tx: Tx, personId: string, credit: string, now: Date): Promise<void> => {
  await tx.run`delete from founder_naming where person_id = ${personId}`;
  await tx.run`update founder_naming set named_by = null where named_by = ${personId}`;
  await tx.run`delete from duty_asking where person_id = ${personId}`;
  await tx.run`delete from duty_promise where person_id = ${personId}`;
  await tx.run`update election set opened_by = null where opened_by = ${personId}`;
  await tx.run`update nomination set nominated_by = null where nominated_by = ${personId}`;
  await tx.run`
    update nomination set withdrawn_at = coalesce(withdrawn_at, ${now})
    where person_id = ${personId} and election_id in (select id from election where counted_at is null)`;
  await tx.run`
    update nomination set person_id = null, public_name = ${credit}, sentence = '…' where person_id = ${personId}`;
  await tx.run`delete from election_voter where person_id = ${personId}`;
};
