import { type Actor, isPerson } from '../../../identity/index.ts';
import type { Act } from '../../../platform/act.ts';
import { permit } from '../../../platform/errors.ts';
import { tell } from '../../../platform/happenings/tell.ts';
import { DutyReturned, DutyStopped } from '../events.ts';
import { mayKeepDuty, mayReturn } from '../policy.ts';
import { DAYS, daysFrom, REASONS } from '../terms.ts';
import { beginDuty, endDuty, SOMEONE, say } from './begin.ts';
import { closeAsking, lastGrantToChange } from './store.ts';

/** A reviewer stops. Errors: NotFound for whoever is none. */
export const stopDuty = (act: Act<Actor>): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { actor, now } = act;
    permit(mayKeepDuty(actor));
    const grant = await lastGrantToChange(tx, actor.id);
    if (!grant || grant.endedAt) return;
    await closeAsking(tx, actor.id, 'answered', now);
    await endDuty(tx, act, { personId: actor.id, grant, reason: REASONS.stopped });
    await tell(tx, act, DutyStopped, { personId: actor.id });
  });

/** Whoever stopped or lapsed comes back for the rest of their term. Errors: NotFound when there is nothing to come back to. */
export const returnToDuty = (act: Act<Actor>): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { actor, now } = act;
    permit(isPerson(actor));
    const grant = await lastGrantToChange(tx, actor.id);
    if (grant && !grant.endedAt) return;
    permit(grant !== undefined && mayReturn(grant, now));
    const name = grant.publicName ?? SOMEONE;
    const untilAt = grant.untilAt ?? daysFrom(now, DAYS.term);
    await beginDuty(tx, act, { personId: actor.id, reason: REASONS.returned, untilAt });
    await say(tx, now, { kind: 'reviewer-made', byName: name, name, reason: REASONS.returned });
    await tell(tx, act, DutyReturned, { personId: actor.id });
  });
