import { createHash } from 'node:crypto';
import { type Actor, isPerson } from '../../identity/index.ts';
import { compareKits } from '../../kit/compare.ts';
import type { Act } from '../../platform/act.ts';
import { permit } from '../../platform/errors.ts';
import { startClock } from '../proposals/open.ts';
import { addPictures } from '../proposals/pictures.ts';
import { mayUndo } from '../proposals/policy.ts';
import { sizeOf } from '../proposals/size.ts';
import { addProposal, addVersion, type ProposalId, proposalSentBefore, proposalToDecide } from '../proposals/store.ts';
import { kitIn } from '../revisions/parsed.ts';
import { parentOf, revisionById } from '../revisions/store.ts';
import { mergeOf } from './store.ts';

/**
 * Proposes that something merged be taken back: what it changed, and nothing that came after. Pressed twice, it is one proposal.
 * Errors: NotFound (nobody signed in, or not merged). Resolves to the new proposal.
 */
export const undoMerge = (act: Act<Actor>, id: ProposalId, { reasons }: { reasons: string }): Promise<ProposalId> =>
  act.db.transaction(async (tx) => {
    const { actor, now } = act;
    const merged = await proposalToDecide(tx, id);
    permit(mayUndo(actor, merged) && isPerson(actor));
    const merge = await mergeOf(tx, id);
    permit(merge !== undefined);
    const after = await revisionById(tx, merge.revisionId);
    const before = await parentOf(tx, after.id);
    const once = createHash('sha256').update(`undo ${id} ${actor.id}`).digest();
    const undoing = await addProposal(tx, {
      kitId: merged.kitId,
      authorId: actor.id,
      credit: actor.publicName ?? 'someone',
      origin: 'undo',
      why: reasons,
      words: null,
      undoes: id,
      once,
      now,
      openedAt: now,
    });
    if (undoing === undefined) return (await proposalSentBefore(tx, once)).id;
    const kit = kitIn({ revisionId: before.id, source: before.source });
    const size = sizeOf(compareKits(kitIn({ revisionId: after.id, source: after.source }), kit));
    const version = { proposalId: undoing, baseId: after.id, source: before.source, size, byId: actor.id, now };
    const versionId = await addVersion(tx, version);
    await addPictures(tx, versionId, before.id, kit);
    await startClock(tx, act, { id: undoing, kitId: merged.kitId, slug: merged.slug });
    return undoing;
  });
