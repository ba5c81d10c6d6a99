import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit, requireNone } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { touch } from '../../platform/http/touch.ts';
import { addDecision } from '../decisions/store.ts';
import { ProposalWithdrawn } from '../proposals/events.ts';
import { proposalsTag } from '../proposals/open.ts';
import { isWaiting, mayReview, mayWithdraw } from '../proposals/policy.ts';
import { type Proposal, type ProposalId, proposalToDecide } from '../proposals/store.ts';
import { ProposalDeclined } from './events.ts';
import { addEnd, endHolding } from './store.ts';

interface Ending {
  how: 'withdrawn' | 'declined';
  byName: string;
  reasons: string;
}

const end = async (tx: Tx, act: Act<Actor>, proposal: Proposal, { how, byName, reasons }: Ending): Promise<void> => {
  const { id: proposalId, kitId, slug, why } = proposal;
  await addEnd(tx, { proposalId, how, reasons, actorId: act.actor.id, now: act.now });
  await endHolding(tx, proposalId, act.now);
  if (proposal.openedAt)
    await addDecision(tx, { kind: how, kitId, proposalId, byName, what: why, reasons, now: act.now });
  await tell(tx, act, how === 'declined' ? ProposalDeclined : ProposalWithdrawn, { proposalId, kitId });
  await touch(tx, proposalsTag(slug), 'proposals', 'decisions');
};

/** Its author takes a proposal back. Twice is once. Errors: NotFound (or not yours), NotYet when it is in the kit. */
export const withdrawProposal = (act: Act<Actor>, id: ProposalId, { reasons }: { reasons: string }): Promise<void> =>
  act.db.transaction(async (tx) => {
    const proposal = await proposalToDecide(tx, id);
    permit(mayWithdraw(act.actor, proposal));
    requireNone(proposal.mergedAt ? ['decided'] : []);
    if (proposal.endedAt) return;
    await end(tx, act, proposal, { how: 'withdrawn', byName: proposal.credit, reasons });
  });

/** A reviewer says no, with reasons that stay. Twice is once. Errors: NotFound (or not yours), NotYet when it is in the kit. */
export const declineProposal = (act: Act<Actor>, id: ProposalId, { reasons }: { reasons: string }): Promise<void> =>
  act.db.transaction(async (tx) => {
    const proposal = await proposalToDecide(tx, id);
    permit(mayReview(act.actor, proposal));
    if (!isWaiting(proposal)) return requireNone(proposal.mergedAt ? ['decided'] : []);
    await end(tx, act, proposal, { how: 'declined', byName: act.actor.publicName ?? 'someone', reasons });
  });
