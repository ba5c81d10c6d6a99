import type { Actor, Person } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { LeadingPaused, LeadingResumed, LeadingStopped } from '../events.ts';
import { dayInMonths } from '../months.ts';
import { mayBegin } from '../policy.ts';
import { type Facilitator, facilitatorToChange, removeFacilitator, setPause } from './store.ts';

/** Whoever presses, with what is theirs locked. Errors: NotFound for whoever is not on the pathway. */
const own = async (tx: Tx, actor: Actor): Promise<{ me: Person; facilitator: Facilitator }> => {
  permit(mayBegin(actor));
  const facilitator = await facilitatorToChange(tx, actor.id);
  permit(facilitator !== undefined);
  return { me: actor, facilitator };
};

/** A facilitator is asked nothing for some months. Pressed again, the newest holds. */
export const pauseLeading = (act: Act<Actor>, { months }: { months: number }): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { me, facilitator } = await own(tx, act.actor);
    const until = dayInMonths(act.now, months);
    if (facilitator.pausedUntil === until) return;
    await setPause(tx, me.id, until);
    await tell(tx, act, LeadingPaused, { personId: me.id });
  });

/** Ends a pause before its time. */
export const resumeLeading = (act: Act<Actor>): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { me, facilitator } = await own(tx, act.actor);
    if (facilitator.pausedUntil === null) return;
    await setPause(tx, me.id, null);
    await tell(tx, act, LeadingResumed, { personId: me.id });
  });

/** A facilitator leaves the pathway: area, languages and time are forgotten; turns and sign-offs stay theirs. */
export const stopLeading = (act: Act<Actor>): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { me } = await own(tx, act.actor);
    await removeFacilitator(tx, me.id);
    await tell(tx, act, LeadingStopped, { personId: me.id });
  });
