import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { touch } from '../../platform/http/touch.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { proposalsTag } from '../proposals/open.ts';
import { isWaiting } from '../proposals/policy.ts';
import { type PromiseName, takePromise } from '../proposals/promises.store.ts';
import { type Proposal, proposalToDecide } from '../proposals/store.ts';
import { askedAbout } from './deciders.store.ts';
import { giveTo } from './hold.ts';
import { mergeIfReady } from './review.ts';
import { endHolding, holdingOf, reviewsOf } from './store.ts';

/** Gives a proposal to a reviewer who may decide it and has least to do; not to whoever had it, said their word, or stood aside. */
const findHolder = async (tx: Tx, act: Act<Actor>, proposal: Proposal, notTo?: string): Promise<void> => {
  const said = new Set((await reviewsOf(tx, proposal.id)).map(({ reviewerId }) => reviewerId));
  const next = (await askedAbout(tx, proposal, act.now)).find(
    ({ personId }) => personId !== notTo && !said.has(personId),
  );
  if (next) await giveTo(tx, act, proposal, { personId: next.personId, credit: next.publicName, byClock: true });
  else {
    await endHolding(tx, proposal.id, act.now);
    await touch(tx, proposalsTag(proposal.slug), 'proposals');
  }
};

const KEEPING: Record<PromiseName, (tx: Tx, act: Act<Actor>, proposal: Proposal) => Promise<unknown>> = {
  'find-holder': async (tx, act, proposal) => {
    if (!(await holdingOf(tx, proposal.id))) await findHolder(tx, act, proposal);
  },
  'pass-on': async (tx, act, proposal) => {
    const holding = await holdingOf(tx, proposal.id);
    if (holding && holding.untilAt <= act.now) await findHolder(tx, act, proposal, holding.personId);
  },
  'merge-slip': async (tx, act, proposal) =>
    proposal.size === 'slip' && mergeIfReady(tx, act, proposal, { byName: 'the-clock', reasons: 'no-objection' }),
  'founders-rule': async (tx, act, proposal) =>
    proposal.size === 'history' &&
    mergeIfReady(tx, act, proposal, { byName: 'the-founders', reasons: 'founders-rule' }),
};

/** Keeps one promise that is due; of a proposal that was decided meanwhile there is none to keep. */
const keepOne = (act: Act<Actor>): Promise<number> =>
  act.db.transaction(async (tx) => {
    const due = await takePromise(tx, act.now);
    if (!due) return 0;
    const proposal = await proposalToDecide(tx, due.proposalId);
    if (isWaiting(proposal)) await KEEPING[due.what](tx, act, proposal);
    return 1;
  });

/** Silence publishes a slip, a change that nobody took is given to somebody, and moves on when they are silent. */
export const clockJob: Job<Actor> = { name: 'keep what was promised about changes', everySeconds: 60, run: keepOne };
