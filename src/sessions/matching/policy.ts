import { type Actor, isPerson, type Person } from '../../identity/index.ts';

/** Stewards see all requests, choose otherwise than the program would, and let nobody ask somebody for now. */
export const mayTendRequests = (actor: Actor): actor is Person => isPerson(actor) && actor.isSteward;
