import { type Actor, isPerson, type Person } from '../../identity/index.ts';

/** The school's own pages are its stewards' to write. */
export const mayEditPages = (actor: Actor): actor is Person => isPerson(actor) && actor.isSteward;
