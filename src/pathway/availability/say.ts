import { type Actor, peekLink } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit, SpentLink } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { AvailabilitySaid } from '../events.ts';
import { facilitatorToChange } from '../facilitators/store.ts';
import { dayOf, monthOf } from '../months.ts';
import { mayBegin } from '../policy.ts';
import type { Answer } from '../terms.ts';
import { forgiveSilence, putAnswer } from './store.ts';

/** The purpose of the link in the letter that asks. */
export const AVAILABILITY = 'availability';

const say = async (
  tx: Tx,
  act: Act<Actor>,
  said: { personId: string; month: string; answer: Answer },
): Promise<void> => {
  if (!(await putAnswer(tx, { ...said, now: act.now }))) return;
  await forgiveSilence(tx, said.personId, said.month);
  await tell(tx, act, AvailabilitySaid, { personId: said.personId });
};

/** This month and the two after it: what somebody may say something of. */
export const monthsAhead = (now: Date): string[] => [0, 1, 2].map((months) => monthOf(dayOf(now), months));

/** A facilitator who is signed in says whether they have time in a month. Errors: NotFound when they are none, or the month is far off. */
export const sayTime = (act: Act<Actor>, { month, answer }: { month: string; answer: Answer }): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { actor, now } = act;
    permit(mayBegin(actor) && (await facilitatorToChange(tx, actor.id)) !== undefined);
    permit(monthsAhead(now).includes(month));
    await say(tx, act, { personId: actor.id, month, answer });
  });

/**
 * The same by a button behind the letter's link, without a sign-in. The link is not used up: whoever changes their mind presses
 * another button on the same page. Errors: SpentLink, also once they have left the pathway.
 */
export const sayTimeByLink = (act: Act<Actor>, token: string, answer: Answer): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { personId, facts } = await peekLink(tx, act, token, AVAILABILITY);
    if (!facts.month || !(await facilitatorToChange(tx, personId))) throw new SpentLink();
    await say(tx, act, { personId, month: facts.month, answer });
  });
