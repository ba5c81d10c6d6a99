import { type Actor, confirmPerson, takeLink } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { open } from './open.ts';
import { CONFIRMATION } from './propose.ts';
import { openRemarksOf } from './remarks.store.ts';
import { ProposalId, proposalToDecide } from './store.ts';

/**
 * The author pressed the button behind the mailed link: from now on all can see the proposal.
 * Errors: SpentLink. Resolves to the proposal.
 */
export const confirmProposal = (act: Act<Actor>, token: string): Promise<ProposalId> =>
  act.db.transaction(async (tx) => {
    const { personId, facts } = await takeLink(tx, act, token, CONFIRMATION);
    await confirmPerson(tx, act, personId);
    const proposal = await proposalToDecide(tx, ProposalId.parse(facts.proposalId));
    await open(tx, act, proposal);
    await openRemarksOf(tx, proposal.id, act.now);
    return proposal.id;
  });
