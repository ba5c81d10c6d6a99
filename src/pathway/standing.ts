import type { Level } from '../kit/kit.ts';
import { CO_LED_LEAST, DAYS, daysFrom } from './terms.ts';

/** Where somebody is on the way, the first first. */
export const STAGES = ['begins', 'took-part', 'helped', 'co-led', 'signed-off', 'mentor'] as const;
export type Stage = (typeof STAGES)[number];

/** What is recorded of somebody: turns, sign-offs, mentoring. */
export interface Recorded {
  tookPart: number;
  helped: number;
  coLed: number;
  elsewhere: number;
  /** A day, YYYY-MM-DD. */
  lastLedOn: string | null;
  /** The highest level signed off, whether it rests or not. */
  signedLevel: Level | null;
  signedAt: Date | null;
  mentorUntil: Date | null;
}

export interface Standing {
  stage: Stage;
  /** The level for which the school may send them to strangers; null when there is none, or it rests unused. */
  level: Level | null;
  /** Signed off once, and unused for two years: one co-led session restores it. */
  isLapsed: boolean;
}

/** What somebody did elsewhere counts as having co-led enough, once two people vouched. */
export const hasLedEnough = ({ coLed, elsewhere }: Pick<Recorded, 'coLed' | 'elsewhere'>): boolean =>
  coLed >= CO_LED_LEAST || elsewhere > 0;

const lastUsed = ({ signedAt, lastLedOn }: Recorded): number =>
  Math.max(signedAt?.getTime() ?? 0, lastLedOn === null ? 0 : Date.parse(lastLedOn));

const unsigned = (recorded: Recorded): Stage => {
  if (hasLedEnough(recorded)) return 'co-led';
  if (recorded.helped > 0 || recorded.coLed > 0) return 'helped';
  return recorded.tookPart > 0 ? 'took-part' : 'begins';
};

/** Where somebody stands: all of it follows from what is recorded, so nothing has to run for a sign-off to lapse or return. */
export const standingOf = (recorded: Recorded, now: Date): Standing => {
  const { signedLevel, mentorUntil } = recorded;
  if (signedLevel === null) return { stage: unsigned(recorded), level: null, isLapsed: false };
  if (daysFrom(new Date(lastUsed(recorded)), DAYS.unused) <= now)
    return { stage: 'co-led', level: null, isLapsed: true };
  const mentors = mentorUntil !== null && mentorUntil > now;
  return { stage: mentors ? 'mentor' : 'signed-off', level: signedLevel, isLapsed: false };
};
