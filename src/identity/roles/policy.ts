import type { Actor } from '../actor.ts';

/** The first steward is made at the machine; stewards make others. */
export const mayMakeStewards = (actor: Actor): boolean => actor.kind === 'command' || actor.isSteward;
