import type { Actor } from '../identity/index.ts';
import { LEVELS } from '../kit/kit.ts';
import type { Act } from '../platform/act.ts';
import { openOwn } from '../platform/crypto/open.ts';
import { permit } from '../platform/errors.ts';
import type { NearSession, SessionsNear } from './asks.ts';
import { monthsAhead } from './availability/say.ts';
import { answersFrom, isSilent, type Said } from './availability/store.ts';
import { type OpenClaim, openClaimOf } from './elsewhere/store.ts';
import { type Facilitator, facilitatorOf } from './facilitators/store.ts';
import { dayOf } from './months.ts';
import type { Of } from './observing/forms.ts';
import { besideNow } from './observing/observe.ts';
import type { Beside, Watching } from './observing/store.ts';
import { type Asked, type Observation, observationsOf, openWatchingOf, watchingsFor } from './observing/store.ts';
import { mayBegin, mayBring, mayMentor, mayNameFirst } from './policy.ts';
import { NOTE_FIELD } from './sealed.ts';
import { founderCount, mentorsNow, type SignOff, signOffsOf } from './sign-offs/store.ts';
import { recordedOf } from './standing.store.ts';
import { hasLedEnough, type Recorded, type Standing, standingOf } from './standing.ts';
import { type Turn, turnsOf } from './turns/store.ts';

/** What comes next, and nothing beyond it. */
export type Next =
  | 'begin'
  | 'takePart'
  | 'help'
  | 'lead'
  | 'leadAgain'
  | 'beWatched'
  | 'waitForMentor'
  | 'meetMentor'
  | 'restore'
  | 'go'
  | 'mentor';

export interface PathwayReading extends Standing {
  now: Date;
  facilitator: Facilitator | undefined;
  next: Next;
  /** Trainings to take part in, near them. */
  near: NearSession[];
  turns: Turn[];
  signOffs: SignOff[];
  observations: (Omit<Observation, 'noteSealed'> & { note: string | null })[];
  months: Said[];
  /** Two questions were let go by. */
  isSilent: boolean;
  isPaused: boolean;
  claim: OpenClaim | undefined;
  canClaim: boolean;
  watching: Watching | undefined;
  /** What a mentor may be asked to watch for. */
  ofs: Of[];
  mentorUntil: Date | null;
  /** For a mentor: who asks to be watched. */
  asked: Asked[];
  /** Whom they led beside, and may write down what they saw. */
  beside: Beside[];
}

const nextOf = (
  { tookPart, helped, coLed, elsewhere }: Recorded,
  { stage, isLapsed }: Standing,
  watching: Watching | undefined,
): Next => {
  if (watching) return watching.mentorId === null ? 'waitForMentor' : 'meetMentor';
  if (isLapsed) return 'restore';
  if (stage === 'mentor') return 'mentor';
  if (stage === 'signed-off') return 'go';
  if (hasLedEnough({ coLed, elsewhere })) return 'beWatched';
  if (coLed > 0) return 'leadAgain';
  if (helped > 0) return 'lead';
  return tookPart > 0 ? 'help' : 'takePart';
};

/** What a mentor may be asked to watch somebody for: the next levels, and once signed off, mentoring. */
const ofsFor = (recorded: Recorded, { stage, level }: Standing): Of[] => {
  if (!hasLedEnough(recorded) && level === null) return [];
  const above = LEVELS.slice(level === null ? 0 : LEVELS.indexOf(level) + 1);
  return [...above, ...(stage === 'signed-off' ? (['mentoring'] as const) : [])];
};

/** Somebody's own way. Errors: NotFound when nobody is signed in. */
export const readPathway = async (act: Act<Actor>, sessionsNear: SessionsNear): Promise<PathwayReading> => {
  const { actor, db, now } = act;
  permit(mayBegin(actor));
  const facilitator = await facilitatorOf(db, actor.id);
  const recorded = await recordedOf(db, actor.id);
  const standing = standingOf(recorded, now);
  const watching = await openWatchingOf(db, actor.id);
  const months = monthsAhead(now);
  const said = await answersFrom(db, actor.id, months[0] ?? '');
  const reader = { id: actor.id };
  const next = facilitator ? nextOf(recorded, standing, watching) : 'begin';
  const outcode = facilitator?.outcode;
  return {
    ...standing,
    now,
    facilitator,
    next,
    near: next === 'takePart' && outcode ? await sessionsNear(db, { outcode, now }) : [],
    turns: await turnsOf(db, actor.id),
    signOffs: await signOffsOf(db, actor.id),
    observations: (await observationsOf(db, actor.id)).map(({ noteSealed, ...one }) => ({
      ...one,
      note: noteSealed && openOwn(db, { field: NOTE_FIELD, of: actor.id }, reader, noteSealed),
    })),
    months: months.map((month) => said.find((one) => one.month === month) ?? { month, answer: null }),
    isSilent: await isSilent(db, actor.id, now),
    isPaused:
      facilitator?.pausedUntil !== undefined &&
      facilitator.pausedUntil !== null &&
      facilitator.pausedUntil > dayOf(now),
    claim: await openClaimOf(db, actor.id),
    canClaim: standing.level === null && recorded.elsewhere === 0,
    watching,
    ofs: ofsFor(recorded, standing),
    mentorUntil: recorded.mentorUntil,
    asked: mayMentor(actor, await mentorsNow(db, now)) ? await watchingsFor(db, actor.id) : [],
    beside: await besideNow(db, actor, now),
  };
};

export interface FacilitateReading {
  isSignedIn: boolean;
  isOnPathway: boolean;
  /** For a steward of a new school. */
  canName: boolean;
  canBring: boolean;
  founders: number;
}

/** What everybody sees of becoming a facilitator, and what a steward may do. */
export const readFacilitate = async ({ actor, db }: Act<Actor>): Promise<FacilitateReading> => {
  const founders = await founderCount(db);
  return {
    isSignedIn: mayBegin(actor),
    isOnPathway: (await facilitatorOf(db, actor.id)) !== undefined,
    canName: mayNameFirst(actor, founders),
    canBring: mayBring(actor),
    founders,
  };
};
