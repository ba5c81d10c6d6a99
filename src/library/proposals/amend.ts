import type { Actor } from '../../identity/index.ts';
import type { Problem } from '../../kit/kit.ts';
import type { Act } from '../../platform/act.ts';
import { permit, requireNone } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { touch } from '../../platform/http/touch.ts';
import { kitIn } from '../revisions/parsed.ts';
import { revisionOf } from '../revisions/store.ts';
import { ProposalAmended } from './events.ts';
import { proposalsTag } from './open.ts';
import { addPictures } from './pictures.ts';
import { isWaiting, mayAmend } from './policy.ts';
import { addVersion, type ProposalId, proposalToDecide } from './store.ts';
import { isSameKit, weigh } from './weigh.ts';

export type Amended = { ok: true } | { ok: false; field: string; key: string; problems: Problem[] };

/**
 * Gives a proposal a newer version: its author, or a reviewer who writes down what was said in words.
 * `base`: commit id of the revision it was made from. The same text sent again changes nothing.
 * Errors: NotFound (or not yours), NotYet when it was decided meanwhile.
 */
export const amendProposal = (
  act: Act<Actor>,
  id: ProposalId,
  { base, source }: { base: string; source: Uint8Array },
): Promise<Amended> =>
  act.db.transaction(async (tx) => {
    const proposal = await proposalToDecide(tx, id);
    permit(mayAmend(act.actor, proposal));
    requireNone(isWaiting(proposal) ? [] : ['decided']);
    const on = await revisionOf(tx, proposal.kitId, base);
    if (!on) return { ok: false, field: 'base', key: 'unknownBase', problems: [] };
    const found = weigh(kitIn({ revisionId: on.id, source: on.source }), source);
    if (!found.ok) return { ok: false, field: 'source', key: found.key, problems: found.problems };
    if (isSameKit(found.comparison)) return { ok: false, field: '', key: 'nothingChanged', problems: [] };
    if (Buffer.compare(source, proposal.source) === 0 && on.id === proposal.baseId) return { ok: true };
    const version = { proposalId: id, baseId: on.id, source, size: found.size, byId: act.actor.id, now: act.now };
    await addPictures(tx, await addVersion(tx, version), on.id, found.kit);
    await tell(tx, act, ProposalAmended, { proposalId: id, kitId: proposal.kitId });
    await touch(tx, proposalsTag(proposal.slug), 'proposals');
    return { ok: true };
  });
