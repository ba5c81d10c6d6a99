import type { Actor } from '../../../identity/index.ts';
import type { Act } from '../../../platform/act.ts';
import { permit } from '../../../platform/errors.ts';
import { tell } from '../../../platform/happenings/tell.ts';
import { touch } from '../../../platform/http/touch.ts';
import { DutyPaused, DutyResumed } from '../events.ts';
import { mayKeepDuty } from '../policy.ts';
import { DAYS, daysFrom, REVIEWERS_TAG } from '../terms.ts';
import { passTurnsOn } from './begin.ts';
import { addPause, endPause, lastGrantToChange, pausedUntil } from './store.ts';

/** A reviewer is asked nothing for a month; what lies with them goes to others. Twice is once. Errors: NotFound for others. */
export const pauseDuty = (act: Act<Actor>): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { actor, now } = act;
    permit(mayKeepDuty(actor));
    await lastGrantToChange(tx, actor.id);
    if (await pausedUntil(tx, actor.id, now)) return;
    await addPause(tx, actor.id, now, daysFrom(now, DAYS.pause));
    await passTurnsOn(tx, actor.id, now);
    await tell(tx, act, DutyPaused, { personId: actor.id });
    await touch(tx, REVIEWERS_TAG);
  });

/** Ends a pause before its month is over. Errors: NotFound for all but reviewers. */
export const resumeDuty = (act: Act<Actor>): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { actor, now } = act;
    permit(mayKeepDuty(actor));
    if (!(await endPause(tx, actor.id, now))) return;
    await tell(tx, act, DutyResumed, { personId: actor.id });
    await touch(tx, REVIEWERS_TAG);
  });
