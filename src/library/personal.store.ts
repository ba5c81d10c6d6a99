import { z } from 'zod';
import type { Tx } from '../platform/db/db.ts';

/** Nothing of theirs that was never opened to others stays. */
export const dropUnopened = async (tx: Tx, personId: string): Promise<void> => {
  await tx.run`delete from remark where author_id = ${personId} and opened_at is null`;
  await tx.run`delete from proposal where author_id = ${personId} and opened_at is null`;
};

/** What others rely on stays under a name, and leads to nobody. */
export const letGo = async (tx: Tx, personId: string, credit: string): Promise<void> => {
  await tx.run`update proposal set author_id = null, credit = ${credit} where author_id = ${personId}`;
  await tx.run`update proposal_version set by_id = null where by_id = ${personId}`;
  await tx.run`update remark set author_id = null, credit = ${credit} where author_id = ${personId}`;
  await tx.run`update review set reviewer_id = null, credit = ${credit} where reviewer_id = ${personId}`;
  await tx.run`update size_raise set actor_id = null, credit = ${credit} where actor_id = ${personId}`;
  await tx.run`update proposal_merge set actor_id = null where actor_id = ${personId}`;
  await tx.run`update proposal_end set actor_id = null where actor_id = ${personId}`;
  await tx.run`delete from holding where person_id = ${personId}`;
  await tx.run`delete from reviewing_pause where person_id = ${personId}`;
};

const ProposalRow = z.object({
  id: z.uuid(),
  kit: z.string(),
  credit: z.string(),
  why: z.string(),
  words: z.string().nullable(),
  madeAt: z.date(),
  openedAt: z.date().nullable(),
});

export const proposalsBy = (tx: Tx, personId: string): Promise<z.infer<typeof ProposalRow>[]> =>
  tx.all(ProposalRow)`
    select proposal.id, kit.slug as kit, credit, why, words, made_at, opened_at
    from proposal join kit on kit.id = kit_id where author_id = ${personId} order by made_at, proposal.id`;

const RemarkRow = z.object({ proposalId: z.uuid(), credit: z.string(), words: z.string(), madeAt: z.date() });

export const remarksBy = (tx: Tx, personId: string): Promise<z.infer<typeof RemarkRow>[]> =>
  tx.all(RemarkRow)`
    select proposal_id, credit, words, made_at from remark where author_id = ${personId} order by made_at, id`;

const ReviewRow = z.object({
  proposalId: z.uuid(),
  credit: z.string(),
  verdict: z.string(),
  reasons: z.string(),
  at: z.date(),
});

/** Verdicts, and proposals taken for larger than they were found. */
export const reviewsBy = (tx: Tx, personId: string): Promise<z.infer<typeof ReviewRow>[]> =>
  tx.all(ReviewRow)`
    select proposal_id, credit, verdict, reasons, at from review where reviewer_id = ${personId}
    union all select proposal_id, credit, 'larger: ' || size, reasons, at from size_raise where actor_id = ${personId}
    order by at`;

const DutyRow = z.object({ what: z.string(), proposalId: z.uuid().nullable(), fromAt: z.date(), untilAt: z.date() });

/** Turns held, and pauses from reviewing. */
export const dutiesOf = (tx: Tx, personId: string): Promise<z.infer<typeof DutyRow>[]> =>
  tx.all(DutyRow)`
    select 'held' as what, proposal_id, from_at, until_at from holding where person_id = ${personId}
    union all select 'paused', null, from_at, until_at from reviewing_pause where person_id = ${personId}
    order by from_at`;
