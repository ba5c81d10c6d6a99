import { type Actor, isPerson, type Person } from '../../identity/index.ts';
import { REASONS } from './terms.ts';

/** Below so many reviewers a school can decide no teaching change, and nobody could help it but its steward. */
export const REVIEWERS_LEAST = 2;

/** The founders' rule: while there are fewer reviewers than can decide, a steward names the first ones. */
export const mayNameFirst = (actor: Actor, reviewers: number): boolean =>
  actor.isSteward && reviewers < REVIEWERS_LEAST;

/** Whoever holds the duty pauses it, stops it, and says that they are still in. */
export const mayKeepDuty = (actor: Actor): actor is Person => isPerson(actor) && actor.isReviewer;

export interface LastGrant {
  untilAt: Date | null;
  endedAt: Date | null;
  endReason: string | null;
}

/** Whoever stopped, or whose duty lapsed, may come back for the rest of their term. */
export const mayReturn = (last: LastGrant | undefined, now: Date): boolean =>
  last !== undefined &&
  last.endedAt !== null &&
  (last.endReason === REASONS.lapsed || last.endReason === REASONS.stopped) &&
  (last.untilAt === null || last.untilAt > now);

/** A steward opens an election, or the clock does. */
export const mayOpenElection = (actor: Actor): boolean => actor.isSteward || actor.kind === 'clock';

export type Phase = 'nominations' | 'voting' | 'counting' | 'counted';

export interface ElectionDates {
  nominationsUntil: Date;
  votingUntil: Date;
  countedAt: Date | null;
}

/** Where an election stands at a moment. */
export const phaseOf = ({ nominationsUntil, votingUntil, countedAt }: ElectionDates, now: Date): Phase => {
  if (countedAt !== null) return 'counted';
  if (now < nominationsUntil) return 'nominations';
  return now < votingUntil ? 'voting' : 'counting';
};

/** Whoever signed in nominates themselves or another. */
export const mayNominate = (actor: Actor): actor is Person => isPerson(actor);

/** Until it is counted, whoever stands may stand no more. */
export const mayWithdrawNomination = (
  actor: Actor,
  nomination: { personId: string | null; countedAt: Date | null },
): boolean => isPerson(actor) && actor.id === nomination.personId && nomination.countedAt === null;

/** One vote for each signed-in person who ran or reviewed a kit. */
export const mayVote = (actor: Actor, hasTakenPart: boolean): actor is Person => isPerson(actor) && hasTakenPart;
