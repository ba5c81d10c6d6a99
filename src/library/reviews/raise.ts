import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { permit, requireNone } from '../../platform/errors.ts';
import { touch } from '../../platform/http/touch.ts';
import { addDecision } from '../decisions/store.ts';
import { proposalsTag } from '../proposals/open.ts';
import { isWaiting, mayReview } from '../proposals/policy.ts';
import { larger } from '../proposals/size.ts';
import { type ProposalId, proposalToDecide } from '../proposals/store.ts';
import type { SizeValues } from './forms.ts';
import { addSizeRaise } from './store.ts';

/** A reviewer takes a proposal for larger than the program found it. Never smaller: then nothing happens. Errors: NotFound, NotYet. */
export const raiseSize = (act: Act<Actor>, id: ProposalId, { size, reasons }: SizeValues): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { actor, now } = act;
    const proposal = await proposalToDecide(tx, id);
    permit(mayReview(actor, proposal));
    requireNone(isWaiting(proposal) ? [] : ['decided']);
    if (larger(proposal.size, size) === proposal.size) return;
    const credit = actor.publicName ?? 'someone';
    const { kitId, slug, why } = proposal;
    await addSizeRaise(tx, { proposalId: id, size, reasons, credit, actorId: actor.id, now });
    await addDecision(tx, { kind: 'size-raised', kitId, proposalId: id, byName: credit, what: why, reasons, now });
    await touch(tx, proposalsTag(slug), 'proposals', 'decisions');
  });
