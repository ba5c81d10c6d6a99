import { type Actor, isPerson } from '../../identity/index.ts';

export const maySeeMonday = (actor: Actor): boolean => isPerson(actor) && actor.isSteward;
