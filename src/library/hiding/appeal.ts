import { type Actor, holdersOf, peekLink, takeLink, writeTo } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { NotFound } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { daysAfter } from '../proposals/open.ts';
import { addAppeal } from './appeals.store.ts';
import { type Contribution, contributionOf } from './contribution.store.ts';
import { HidingAppealed } from './events.ts';
import { APPEAL } from './hide.ts';
import { appealLetter } from './letters.ts';
import { judgesOf } from './policy.ts';
import { type Hiding, HidingId, hidingById, hidingToDecide } from './store.ts';

/** An appeal is answered within so many days. */
export const ANSWER_DAYS = 30;

export interface AppealReading {
  token: string;
  hiding: Hiding;
  /** What was hidden, for whoever wrote it. */
  contribution: Contribution;
}

/** What an author needs to appeal. Errors: SpentLink. */
export const readAppeal = async (act: Act<Actor>, token: string): Promise<AppealReading> => {
  const { facts } = await peekLink(act.db, act, token, APPEAL);
  const hiding = await hidingById(act.db, HidingId.parse(facts.hidingId));
  const contribution = hiding && (await contributionOf(act.db, { thing: hiding.thing, id: hiding.thingId }));
  if (!hiding || !contribution) throw new NotFound();
  return { token, hiding, contribution };
};

/**
 * An author asks for what was hidden to be shown; it reaches the stewards, other than the one who hid it when there is one.
 * The link is used up. Errors: SpentLink, NotFound.
 */
export const appealAgainst = (act: Act<Actor>, token: string, { words }: { words: string }): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { personId, facts } = await takeLink(tx, act, token, APPEAL);
    const hiding = await hidingToDecide(tx, HidingId.parse(facts.hidingId));
    if (!hiding) throw new NotFound();
    const { id: hidingId, kitId, shownAt } = hiding;
    if (shownAt) return;
    const dueAt = daysAfter(act.now, ANSWER_DAYS);
    if (!(await addAppeal(tx, { hidingId, personId, words, now: act.now, dueAt }))) return;
    for (const steward of judgesOf(hiding, await holdersOf(tx, 'steward', act.now)))
      await writeTo(tx, act, steward, {
        purpose: 'stewarding',
        rank: 'word',
        once: `appeal ${hidingId} ${steward}`,
        letter: (language) => appealLetter(language, { hidingId, dueAt }),
      });
    await tell(tx, act, HidingAppealed, { hidingId, kitId });
  });
