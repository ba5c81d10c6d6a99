import type { Actor } from '../../identity/index.ts';
import type { Conflict } from '../../kit/conflict.ts';
import type { Choice } from '../../kit/three.ts';
import type { Act } from '../../platform/act.ts';
import { permit, requireNone } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { touch } from '../../platform/http/touch.ts';
import { ProposalAmended } from '../proposals/events.ts';
import { proposalsTag } from '../proposals/open.ts';
import { addPictures } from '../proposals/pictures.ts';
import { isWaiting, mayAmend } from '../proposals/policy.ts';
import { addVersion, type ProposalId, proposalToDecide } from '../proposals/store.ts';
import { isSameKit, weigh } from '../proposals/weigh.ts';
import { kitIn } from '../revisions/parsed.ts';
import { newestOf } from '../revisions/store.ts';
import { layOn } from './merge.ts';
import { mergeIfReady } from './review.ts';

/**
 * Answers where a proposal and what was merged meanwhile meet: a newer version, made from the kit as it stands now.
 * Resolves to what is still open, `nothing-left` when with these answers nothing would change, else `met`. Errors: NotFound (or not yours), NotYet when it was decided.
 */
export const answerMeeting = (
  act: Act<Actor>,
  id: ProposalId,
  choices: ReadonlyMap<string, Choice>,
): Promise<Conflict[] | 'nothing-left' | 'met'> =>
  act.db.transaction(async (tx) => {
    const proposal = await proposalToDecide(tx, id);
    permit(mayAmend(act.actor, proposal));
    requireNone(isWaiting(proposal) ? [] : ['decided']);
    const newest = await newestOf(tx, proposal.kitId);
    if (newest.id === proposal.baseId) return 'met';
    const laid = layOn(proposal, newest, choices);
    if (!laid.ok) return laid.conflicts;
    const found = weigh(kitIn({ revisionId: newest.id, source: newest.source }), laid.source);
    requireNone(found.ok ? [] : ['notAKit']);
    permit(found.ok);
    if (isSameKit(found.comparison)) return 'nothing-left';
    const version = {
      proposalId: id,
      baseId: newest.id,
      source: laid.source,
      size: found.size,
      byId: act.actor.id,
      now: act.now,
    };
    await addPictures(tx, await addVersion(tx, version), newest.id, found.kit);
    await tell(tx, act, ProposalAmended, { proposalId: id, kitId: proposal.kitId });
    await touch(tx, proposalsTag(proposal.slug), 'proposals');
    const fresh = await proposalToDecide(tx, id);
    await mergeIfReady(tx, act, fresh, { byName: act.actor.publicName ?? 'someone', reasons: 'met' });
    return 'met';
  });
