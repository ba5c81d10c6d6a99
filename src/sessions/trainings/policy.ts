import { type Actor, isPerson } from '../../identity/index.ts';
import type { Maker } from './maker.store.ts';

/** Who leads trainings, who speaks for a group, and stewards. */
export const mayMake = (actor: Actor, { isFacilitator, groups }: Maker): boolean =>
  isPerson(actor) && (isFacilitator || groups.length > 0 || actor.isSteward);
