import { type Actor, isPerson } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit, requireNone } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { touch } from '../../platform/http/touch.ts';
import { DAYS, daysAfter, proposalsTag } from '../proposals/open.ts';
import { isWaiting, mayReview } from '../proposals/policy.ts';
import { addPromise } from '../proposals/promises.store.ts';
import { type Proposal, type ProposalId, proposalToDecide } from '../proposals/store.ts';
import { ProposalHeld } from './events.ts';
import { addHolding, endHolding, holdingOf } from './store.ts';

interface Holder {
  personId: string;
  credit: string;
  byClock: boolean;
}

/** From now on it is this person's turn, for fourteen days. */
export const giveTo = async (
  tx: Tx,
  act: Act<Actor>,
  { id: proposalId, kitId, slug }: Pick<Proposal, 'id' | 'kitId' | 'slug'>,
  { personId, credit, byClock }: Holder,
): Promise<void> => {
  const until = daysAfter(act.now, DAYS.passOn);
  await endHolding(tx, proposalId, act.now);
  await addHolding(tx, { proposalId, personId, credit, byClock, now: act.now, until });
  await addPromise(tx, proposalId, 'pass-on', until);
  await tell(tx, act, ProposalHeld, { proposalId, kitId, personId });
  await touch(tx, proposalsTag(slug), 'proposals');
};

/** A reviewer says: I'll look at this one. Errors: NotFound (or not yours to review), NotYet when it was decided. */
export const holdProposal = (act: Act<Actor>, id: ProposalId): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { actor } = act;
    const proposal = await proposalToDecide(tx, id);
    permit(mayReview(actor, proposal) && isPerson(actor));
    requireNone(isWaiting(proposal) ? [] : ['decided']);
    if ((await holdingOf(tx, id))?.personId === actor.id) return;
    await giveTo(tx, act, proposal, { personId: actor.id, credit: actor.publicName ?? 'someone', byClock: false });
  });
