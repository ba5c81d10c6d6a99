import type { Actor } from '../../identity/index.ts';

/** Stewards, and whoever is at the keyboard of the machine. */
export const mayRedact = (actor: Actor): boolean => actor.isSteward || actor.kind === 'command';
