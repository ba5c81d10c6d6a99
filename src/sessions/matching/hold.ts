import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { permit } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { OffersHeld, OffersHoldEnded } from './events.ts';
import { addHold, endHold, HOLD_FIELD, lookWhereOpen } from './holds.store.ts';
import { mayTendRequests } from './policy.ts';

/**
 * A steward lets nobody ask somebody for now, and says why. Questions open to them are taken back by the clock, and others
 * asked; what they said yes to stays, for a steward to settle by hand. Twice is once. Errors: NotFound for others.
 */
export const holdOffers = (act: Act<Actor>, { person, why }: { person: string; why: string }): Promise<void> =>
  act.db.transaction(async (tx) => {
    permit(mayTendRequests(act.actor));
    const whySealed = tx.sealer.seal(HOLD_FIELD, why);
    if (!(await addHold(tx, { personId: person, whySealed, byId: act.actor.id, now: act.now }))) return;
    await lookWhereOpen(tx, person, act.now);
    await tell(tx, act, OffersHeld, { personId: person });
  });

/** They may be asked again. Twice is once. Errors: NotFound for others. */
export const endOffersHold = (act: Act<Actor>, person: string): Promise<void> =>
  act.db.transaction(async (tx) => {
    permit(mayTendRequests(act.actor));
    if (await endHold(tx, person, act.actor.id, act.now)) await tell(tx, act, OffersHoldEnded, { personId: person });
  });
