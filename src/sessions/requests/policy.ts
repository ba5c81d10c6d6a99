import type { Actor } from '../../identity/index.ts';

/** A request that came by phone is typed in by a steward: nobody has to confirm it. */
export const mayTypeIn = (actor: Actor): boolean => actor.isSteward;
