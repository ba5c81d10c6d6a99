import type { Actor } from '../../identity/index.ts';

export const maySeeOutbox = (actor: Actor): boolean => actor.isSteward;
