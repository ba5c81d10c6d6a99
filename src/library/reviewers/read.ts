import { type Actor, isPerson, peekLink } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { lastGrant, openAsking, pausedUntil } from './duty/store.ts';
import { hasVoted } from './elections/ballots.store.ts';
import { NOMINATION } from './elections/nominate.ts';
import { type Nomination, nominationById, nominationOf, standing } from './elections/nominations.store.ts';
import {
  type Election,
  type ElectionId,
  electionOf,
  electionOn,
  electionsCounted,
  electorate,
} from './elections/store.ts';
import {
  mayKeepDuty,
  mayNameFirst,
  mayNominate,
  mayOpenElection,
  mayReturn,
  mayVote,
  mayWithdrawNomination,
  type Phase,
  phaseOf,
} from './policy.ts';
import { reviewersShown, type ShownReviewer } from './store.ts';

const ELECTIONS_SHOWN = 5;

/** A reviewer's own duty, or the one they may come back to. */
export type Duty =
  | { is: 'held'; untilAt: Date | null; pausedUntil: Date | undefined; asked: boolean }
  | { is: 'ended'; untilAt: Date | null };

export interface ReviewersReading {
  reviewers: ShownReviewer[];
  duty: Duty | undefined;
  election: (Election & { phase: Phase }) | undefined;
  past: Election[];
  canName: boolean;
  canOpen: boolean;
}

const dutyOf = async ({ actor, db, now }: Act<Actor>): Promise<Duty | undefined> => {
  if (!isPerson(actor)) return undefined;
  const grant = await lastGrant(db, actor.id);
  if (!grant) return undefined;
  if (!mayKeepDuty(actor)) return mayReturn(grant, now) ? { is: 'ended', untilAt: grant.untilAt } : undefined;
  return {
    is: 'held',
    untilAt: grant.untilAt,
    pausedUntil: await pausedUntil(db, actor.id, now),
    asked: (await openAsking(db, actor.id)) !== undefined,
  };
};

/** Who reviews, what is being elected, and what this reader may do about it. */
export const readReviewers = async (act: Act<Actor>): Promise<ReviewersReading> => {
  const { actor, db, now } = act;
  const reviewers = await reviewersShown(db, now);
  const on = await electionOn(db);
  return {
    reviewers,
    duty: await dutyOf(act),
    election: on && { ...on, phase: phaseOf(on, now) },
    past: await electionsCounted(db, ELECTIONS_SHOWN),
    canName: mayNameFirst(actor, reviewers.length),
    canOpen: mayOpenElection(actor) && !on,
  };
};

export interface ElectionReading {
  election: Election;
  phase: Phase;
  stand: Nomination[];
  own: Nomination | undefined;
  publicName: string | undefined;
  isSignedIn: boolean;
  canNominate: boolean;
  canWithdraw: boolean;
  hasVote: boolean;
  hasVoted: boolean;
}

/** An election, with what this reader may do in it. Errors: NotFound. */
export const readElection = async ({ actor, db, now }: Act<Actor>, id: ElectionId): Promise<ElectionReading> => {
  const election = await electionOf(db, id);
  const phase = phaseOf(election, now);
  const own = isPerson(actor) ? await nominationOf(db, id, actor.id) : undefined;
  const stands = own !== undefined && own.acceptedAt !== null && own.withdrawnAt === null;
  const took = actor.id !== null && phase !== 'counted' && (await electorate(db, actor.id)).length > 0;
  return {
    election,
    phase,
    stand: await standing(db, id),
    own: stands ? own : undefined,
    publicName: actor.publicName ?? undefined,
    isSignedIn: isPerson(actor),
    canNominate: phase === 'nominations' && mayNominate(actor),
    canWithdraw: stands && mayWithdrawNomination(actor, { personId: own.personId, countedAt: election.countedAt }),
    hasVote: mayVote(actor, took),
    hasVoted: isPerson(actor) && (await hasVoted(db, id, actor.id)),
  };
};

/** What the link in a nomination's letter opens. Errors: SpentLink. */
export const readNomination = async (
  act: Act<Actor>,
  token: string,
): Promise<{ token: string; sentence: string; publicName: string | undefined }> => {
  const { facts } = await peekLink(act.db, act, token, NOMINATION);
  const { sentence, publicName } = await nominationById(act.db, facts.nominationId ?? '');
  return { token, sentence, publicName: publicName ?? undefined };
};
