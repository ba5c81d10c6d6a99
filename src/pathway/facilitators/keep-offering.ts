import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { permit } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { OfferingChanged } from '../events.ts';
import { mayBegin } from '../policy.ts';
import { changeOffering, facilitatorToChange, type Offering } from './store.ts';

/** Keeps what a facilitator says of how they would lead. Errors: NotFound for whoever is not on the pathway. */
export const keepOffering = (act: Act<Actor>, offering: Offering): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { actor } = act;
    permit(mayBegin(actor) && (await facilitatorToChange(tx, actor.id)) !== undefined);
    await changeOffering(tx, actor.id, offering);
    await tell(tx, act, OfferingChanged, { personId: actor.id });
  });
