import { type Actor, takeLink } from '../../../identity/index.ts';
import type { Act } from '../../../platform/act.ts';
import type { Tx } from '../../../platform/db/db.ts';
import { permit } from '../../../platform/errors.ts';
import { tell } from '../../../platform/happenings/tell.ts';
import { touch } from '../../../platform/http/touch.ts';
import { DutyConfirmed, DutyReturned } from '../events.ts';
import { mayKeepDuty, mayReturn } from '../policy.ts';
import { DAYS, daysFrom, REASONS, REVIEWERS_TAG } from '../terms.ts';
import { beginDuty, SOMEONE, say } from './begin.ts';
import { addDutyPromise, closeAsking, dropAskings, lastGrantToChange } from './store.ts';

/** The purpose of the link in the letter that asks. */
export const STILL_IN = 'still-in';

const confirm = async (tx: Tx, act: Act<Actor>, personId: string): Promise<void> => {
  if (!(await closeAsking(tx, personId, 'answered', act.now))) return;
  await dropAskings(tx, personId);
  await addDutyPromise(tx, personId, 'ask', daysFrom(act.now, DAYS.ask));
  await tell(tx, act, DutyConfirmed, { personId });
  await touch(tx, REVIEWERS_TAG);
};

/** A reviewer who is signed in says that they are still in. Said unasked, it changes nothing. Errors: NotFound for others. */
export const stayIn = (act: Act<Actor>): Promise<void> =>
  act.db.transaction(async (tx) => {
    permit(mayKeepDuty(act.actor));
    await confirm(tx, act, act.actor.id);
  });

/**
 * The same by the button behind the letter's link, without a sign-in. Too late, when the duty has lapsed meanwhile, it brings
 * them back for the rest of their term. Errors: SpentLink.
 */
export const stayInByLink = (act: Act<Actor>, token: string): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { personId } = await takeLink(tx, act, token, STILL_IN);
    const grant = await lastGrantToChange(tx, personId);
    if (grant && !grant.endedAt) return confirm(tx, act, personId);
    if (!grant || !mayReturn(grant, act.now)) return;
    const name = grant.publicName ?? SOMEONE;
    const untilAt = grant.untilAt ?? daysFrom(act.now, DAYS.term);
    await beginDuty(tx, act, { personId, reason: REASONS.returned, untilAt });
    await say(tx, act.now, { kind: 'reviewer-made', byName: name, name, reason: REASONS.returned });
    await tell(tx, act, DutyReturned, { personId });
  });
