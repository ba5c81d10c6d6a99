import { type Actor, isPerson } from '../../identity/index.ts';

/** Reviewers alone: the lines were not written for everybody. */
export const mayReadTold = (actor: Actor): boolean => isPerson(actor) && actor.isReviewer;
