import { type Actor, isPerson } from '../../identity/index.ts';
import type { SavedPiece } from './store.ts';

/** Anybody who signed in. */
export const mayTranslate = (actor: Actor): boolean => isPerson(actor);

/** Somebody else than those who wrote what is to be read. */
export const mayReadFor = (actor: Actor, saved: readonly SavedPiece[]): boolean =>
  isPerson(actor) && !saved.some(({ wording, byId }) => wording !== null && byId === actor.id);
