import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import { ProposalId } from './store.ts';

export const PROMISES = ['find-holder', 'pass-on', 'merge-slip', 'founders-rule'] as const;
export type PromiseName = (typeof PROMISES)[number];

/** What the clock will do about a proposal, and when. */
export const addPromise = async (tx: Tx, proposalId: ProposalId, what: PromiseName, dueAt: Date): Promise<void> => {
  await tx.run`
    insert into proposal_promise (proposal_id, what, due_at) values (${proposalId}, ${what}, ${dueAt}) on conflict do nothing`;
};

const Due = z.object({ proposalId: ProposalId, what: z.enum(PROMISES) });

/** Takes one promise that is due and marks it kept, in the transaction that keeps it; others take others. */
export const takePromise = (tx: Tx, now: Date): Promise<z.infer<typeof Due> | undefined> =>
  tx.maybe(Due)`
    update proposal_promise set kept_at = ${now} from (
      select proposal_id, what, due_at from proposal_promise where kept_at is null and due_at <= ${now}
      order by due_at limit 1 for update skip locked) due
    where proposal_promise.proposal_id = due.proposal_id and proposal_promise.what = due.what and proposal_promise.due_at = due.due_at
    returning proposal_promise.proposal_id, proposal_promise.what`;
