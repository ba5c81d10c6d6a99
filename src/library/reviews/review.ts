import type { Actor } from '../../identity/index.ts';
import { isPerson } from '../../identity/index.ts';
import type { Conflict } from '../../kit/conflict.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit, requireNone } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { touch } from '../../platform/http/touch.ts';
import { proposalsTag } from '../proposals/open.ts';
import { isWaiting, mayReview } from '../proposals/policy.ts';
import { type Proposal, type ProposalId, proposalToDecide } from '../proposals/store.ts';
import { ProposalReviewed } from './events.ts';
import type { ReviewValues } from './forms.ts';
import { mergeNow } from './merge.ts';
import { foundersRuleHolds, stillNeeded } from './needs.ts';
import { addReview, endHolding } from './store.ts';
import { gather } from './weighing.ts';

/** Merges what nothing is missing for; resolves to the conflicts that a person has to answer first. */
export const mergeIfReady = async (
  tx: Tx,
  act: Act<Actor>,
  proposal: Proposal,
  { byName, reasons }: { byName: string; reasons: string },
): Promise<Conflict[]> => {
  const { weighing } = await gather(tx, proposal, act.now);
  if (stillNeeded(weighing).length > 0) return [];
  return mergeNow(tx, act, proposal, { byOneGroup: foundersRuleHolds(weighing), byName, reasons });
};

/**
 * A reviewer's word on what is proposed now. With the last approval that it needs, it becomes the kit's newest revision.
 * Sent twice, it is said once. Errors: NotFound (or not yours to review), NotYet when it was decided meanwhile.
 */
export const reviewProposal = (
  act: Act<Actor>,
  id: ProposalId,
  { verdict, reasons, ran }: ReviewValues,
): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { actor, now } = act;
    const proposal = await proposalToDecide(tx, id);
    permit(mayReview(actor, proposal) && isPerson(actor));
    requireNone(isWaiting(proposal) ? [] : ['decided']);
    const byName = actor.publicName ?? 'someone';
    await addReview(tx, {
      proposalId: id,
      versionId: proposal.versionId,
      reviewerId: actor.id,
      credit: byName,
      verdict,
      hasRun: ran,
      groupIds: actor.groupIds,
      reasons,
      now,
    });
    if (verdict === 'aside') await endHolding(tx, id, now);
    await tell(tx, act, ProposalReviewed, { proposalId: id, kitId: proposal.kitId, verdict });
    await touch(tx, proposalsTag(proposal.slug), 'proposals');
    await mergeIfReady(tx, act, proposal, { byName, reasons });
  });
