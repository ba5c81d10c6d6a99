import type { Actor } from '../../identity/index.ts';
import { mergeKits } from '../../kit/merge.ts';
import { printKit } from '../../kit/print.ts';
import type { Act } from '../../platform/act.ts';
import { permit, requireNone } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { touch } from '../../platform/http/touch.ts';
import { kitIn } from '../revisions/parsed.ts';
import { ProposalAmended } from './events.ts';
import { proposalsTag } from './open.ts';
import { addPictures } from './pictures.ts';
import { isWaiting, mayAmend } from './policy.ts';
import { markTaken, type RemarkId, remarkOf } from './remarks.store.ts';
import { addVersion, type ProposalId, proposalToDecide, versionsOf } from './store.ts';
import { weigh } from './weigh.ts';

/**
 * Takes the words that a remark brought into the proposal, with one press: a newer version. Taken twice, it is taken once.
 * Errors: NotFound (or not yours), NotYet when it was decided, or the words have changed under it meanwhile.
 */
export const takeRemark = (act: Act<Actor>, id: ProposalId, remarkId: RemarkId): Promise<void> =>
  act.db.transaction(async (tx) => {
    const proposal = await proposalToDecide(tx, id);
    permit(mayAmend(act.actor, proposal));
    const { suggests, versionId, takenAt } = await remarkOf(tx, id, remarkId);
    permit(suggests !== null);
    if (takenAt) return;
    requireNone(isWaiting(proposal) ? [] : ['decided']);
    const written = (await versionsOf(tx, id)).find((version) => version.id === versionId);
    permit(written !== undefined);
    const { kit } = mergeKits(
      kitIn({ revisionId: versionId, source: written.source }),
      kitIn({ revisionId: proposal.versionId, source: proposal.source }),
      kitIn({ revisionId: remarkId, source: suggests }),
    );
    requireNone(kit ? [] : ['changedMeanwhile']);
    permit(kit !== undefined);
    const source = Buffer.from(printKit(kit));
    const found = weigh(kitIn({ revisionId: proposal.baseId, source: proposal.baseSource }), source);
    requireNone(found.ok ? [] : ['changedMeanwhile']);
    permit(found.ok);
    const version = {
      proposalId: id,
      baseId: proposal.baseId,
      source,
      size: found.size,
      byId: act.actor.id,
      now: act.now,
    };
    await addPictures(tx, await addVersion(tx, version), proposal.baseId, found.kit);
    await markTaken(tx, remarkId, act.now);
    await tell(tx, act, ProposalAmended, { proposalId: id, kitId: proposal.kitId });
    await touch(tx, proposalsTag(proposal.slug), 'proposals');
  });
