import { type Actor, holdersOf, writeTo } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit, requireNone } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { addDecision } from '../decisions/store.ts';
import { markDecided } from './appeals.store.ts';
import { AppealDecided, ContributionShownAgain } from './events.ts';
import type { DecisionValues } from './forms.ts';
import { nameOf, touchHidden } from './hide.ts';
import { decidedLetter } from './letters.ts';
import { mayDecideAppeal, mayHide } from './policy.ts';
import { type Hiding, type HidingId, hidingToDecide, markShown } from './store.ts';

const show = async (tx: Tx, act: Act<Actor>, hiding: Hiding, reason: string): Promise<void> => {
  const { id, kitId, proposalId, slug } = hiding;
  await markShown(tx, act, id);
  const decided = { kind: 'shown-again', kitId, proposalId, byName: nameOf(act.actor), now: act.now } as const;
  await addDecision(tx, { ...decided, what: 'shows-again', reasons: reason });
  await tell(tx, act, ContributionShownAgain, { hidingId: id, kitId });
  await touchHidden(tx, slug);
};

const answerAuthor = async (
  tx: Tx,
  act: Act<Actor>,
  { id, authorId, proposalId }: Hiding,
  { shows, answer }: DecisionValues,
): Promise<void> => {
  if (!authorId) return;
  await writeTo(tx, act, authorId, {
    purpose: 'safety',
    rank: 'word',
    once: `shown or not ${id}`,
    letter: (language) => decidedLetter(language, { shows, answer, proposalId }),
  });
};

/**
 * Brings a contribution back into sight, with a reason for the ledger; its author hears of it. Twice is once.
 * Errors: NotFound (or no steward), NotYet while an appeal waits for an answer: then that is given.
 */
export const showAgain = (act: Act<Actor>, id: HidingId, { reason }: { reason: string }): Promise<void> =>
  act.db.transaction(async (tx) => {
    permit(mayHide(act.actor));
    const hiding = await hidingToDecide(tx, id);
    permit(hiding !== undefined);
    if (hiding.shownAt) return;
    requireNone(hiding.appealedAt && !hiding.appealDecidedAt ? ['appeal'] : []);
    await show(tx, act, hiding, reason);
    await answerAuthor(tx, act, hiding, { shows: true, answer: reason });
  });

/**
 * Answers an appeal: it shows again, or stays hidden, with a reason that stands in the ledger and goes to the author. Twice is once.
 * Errors: NotFound (no appeal, no steward, or whoever hid it while another could answer).
 */
export const decideAppeal = (act: Act<Actor>, id: HidingId, values: DecisionValues): Promise<void> =>
  act.db.transaction(async (tx) => {
    const hiding = await hidingToDecide(tx, id);
    permit(hiding !== undefined && hiding.appealedAt !== null);
    permit(mayDecideAppeal(act.actor, hiding, await holdersOf(tx, 'steward', act.now)));
    if (hiding.appealDecidedAt) return;
    const { kitId, proposalId, slug } = hiding;
    await markDecided(tx, act, id, values.answer);
    if (values.shows) await show(tx, act, hiding, values.answer);
    else {
      const decided = { kind: 'hidden', kitId, proposalId, byName: nameOf(act.actor), now: act.now } as const;
      await addDecision(tx, { ...decided, what: 'stays-hidden', reasons: values.answer });
      await touchHidden(tx, slug);
    }
    await answerAuthor(tx, act, hiding, values);
    await tell(tx, act, AppealDecided, { hidingId: id, kitId });
  });
