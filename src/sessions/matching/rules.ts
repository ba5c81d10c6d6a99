import { LEVELS, type Level } from '../../kit/kit.ts';
import { kmBetween } from '../../platform/places/outcodes.ts';

/** Where a training is: in a room of the group's, or at a link. */
export type Mode = 'there' | 'online';

/** What a group asks for, as far as it decides who can. */
export interface Wanted {
  level: Level;
  mode: Mode;
  outcode: string | null;
  /** Code such as en or cy. */
  language: string;
  setting: 'community' | 'workplace' | 'either';
  /** At which it could be, what they like best first. All of one month. */
  times: readonly Date[];
  hostId: string | null;
  /** YYYY-MM-DD. */
  today: string;
}

/** Somebody who might, with all that a match is made by. */
export interface Candidate {
  personId: string;
  /** When they began: between equals, whoever has waited longer comes first. */
  beganAt: Date;
  outcode: string | null;
  reachKm: number;
  online: boolean;
  languages: readonly string[];
  setting: 'community' | 'workplace' | 'either';
  /** Up to which the school sends them to strangers. */
  signedOff: Level | null;
  /** They helped before, so they may lead beside somebody who is signed off. */
  mayLearn: boolean;
  /** Their answer for the month of the times; null: none yet. */
  answer: 'yes' | 'maybe' | 'rest' | null;
  /** Silent twice, or resting in other ways. */
  resting: boolean;
  limitMonth: number;
  /** YYYY-MM-DD: the first day on which they may be asked again. */
  pausedUntil: string | null;
  /** Trainings that they lead in the month of the times, and questions open to them for it. */
  heldInMonth: number;
  /** How often they were asked in the last ninety days. */
  askedLately: number;
  /** Days since they last led; null: never, or long ago. */
  daysSinceLed: number | null;
  /** How often they have led this kit. */
  ledKit: number;
  /** When what they have said yes to begins. */
  busyAt: readonly Date[];
  /** They were asked about this request already: said no, or nothing, or yes. */
  asked: boolean;
  /** A steward lets nobody ask them for now. */
  heldBack: boolean;
}

/** Why somebody is not asked: rules that nothing overrides. */
export const NEVER = [
  'host',
  'asked',
  'held-back',
  'paused',
  'resting',
  'own-limit',
  'beyond-reach',
  'not-online',
  'setting',
  'busy',
] as const;
export type Never = (typeof NEVER)[number];

const APART_MS = 5 * 60 * 60 * 1000;

/** The times that don't run into something else of theirs. */
export const freeTimes = ({ times }: Pick<Wanted, 'times'>, { busyAt }: Pick<Candidate, 'busyAt'>): Date[] =>
  times.filter((time) => busyAt.every((busy) => Math.abs(busy.getTime() - time.getTime()) >= APART_MS));

/** Kilometres that they would travel, rounded; undefined when we can't tell. Online none. */
export const kmTo = ({ mode, outcode }: Pick<Wanted, 'mode' | 'outcode'>, from: Pick<Candidate, 'outcode'>) => {
  if (mode === 'online') return 0;
  if (outcode === null || from.outcode === null) return undefined;
  const km = kmBetween(from.outcode, outcode);
  return km === undefined ? undefined : Math.round(km);
};

const isWithinReach = (wanted: Wanted, candidate: Candidate): boolean => {
  const km = kmTo(wanted, candidate);
  return km !== undefined && km <= candidate.reachKm;
};

/** The hard rules, one a line: who is never asked, whatever else speaks for them. Undefined: they may be. */
export const whyNever = (wanted: Wanted, one: Candidate): Never | undefined => {
  const broken: Record<Never, boolean> = {
    host: one.personId === wanted.hostId,
    asked: one.asked,
    'held-back': one.heldBack,
    paused: one.pausedUntil !== null && one.pausedUntil > wanted.today,
    resting: one.resting || one.answer === 'rest',
    'own-limit': one.heldInMonth >= one.limitMonth,
    'beyond-reach': wanted.mode === 'there' && !isWithinReach(wanted, one),
    'not-online': wanted.mode === 'online' && !one.online,
    setting: one.setting !== 'either' && wanted.setting !== 'either' && one.setting !== wanted.setting,
    busy: freeTimes(wanted, one).length === 0,
  };
  return NEVER.find((why) => broken[why]);
};

const rankOf = (level: Level): number => LEVELS.indexOf(level);

/** Whether the school sends them to strangers with a kit of that level, in that language. */
export const mayLead = ({ level, language }: Wanted, { signedOff, languages }: Candidate): boolean =>
  signedOff !== null && rankOf(signedOff) >= rankOf(level) && languages.includes(language);
