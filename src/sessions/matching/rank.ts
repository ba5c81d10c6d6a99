import { type Candidate, freeTimes, kmTo, mayLead, type Never, type Wanted, whyNever } from './rules.ts';

/** What speaks for somebody, or against: keys that the words say, with a number where there is one. */
export const REASONS = [
  'signed-off',
  'learning',
  'km',
  'online',
  'free',
  'maybe-free',
  'language',
  'led-kit',
  'asked-least',
  'led-lately',
] as const;
export type ReasonKey = (typeof REASONS)[number];
export interface Reason {
  key: ReasonKey;
  count?: number;
}

/** Somebody who could, the less the cost the better. */
export interface Ranked {
  personId: string;
  cost: number;
  beganAt: Date;
  km: number;
  times: Date[];
  reasons: Reason[];
  isLearning: boolean;
}

export interface PassedOver {
  personId: string;
  why: Never | 'not-signed-off' | 'rested' | 'others-first';
  km: number | null;
}

export interface Ranking {
  /** Who could lead, the best first. */
  leads: Ranked[];
  /** Who could be the other of the pair, learners before others alike. */
  seconds: Ranked[];
  /** Who could watch and help once, so as to lead one day. */
  helpers: Ranked[];
  /** How many pairs could be sent at once. */
  pairs: number;
  passedOver: PassedOver[];
}

const RESTED_DAYS = 14;
const ledLately = ({ daysSinceLed }: Candidate): boolean => daysSinceLed !== null && daysSinceLed < RESTED_DAYS;

/** Kilometres, work lately, and how sure they are of their time, in one number. Eight kilometres weigh as much as one point. */
const costOf = (km: number, one: Candidate, wanted: Wanted): number =>
  km / 8 +
  2.5 * one.askedLately +
  4 * one.heldInMonth +
  (ledLately(one) ? 5 : 0) +
  { yes: 0, maybe: 3, none: 5, rest: 0 }[one.answer ?? 'none'] +
  (one.languages.includes(wanted.language) ? 0 : 4) -
  Math.min(2, one.ledKit / 2);

const reasonsOf = (km: number, one: Candidate, wanted: Wanted, isLearning: boolean): Reason[] => [
  { key: isLearning ? 'learning' : 'signed-off' },
  wanted.mode === 'online' ? { key: 'online' } : { key: 'km', count: km },
  ...(one.answer === 'yes' ? [{ key: 'free' as const }] : []),
  ...(one.answer === 'maybe' ? [{ key: 'maybe-free' as const }] : []),
  ...(wanted.language !== 'en' && one.languages.includes(wanted.language) ? [{ key: 'language' as const }] : []),
  ...(one.ledKit > 0 ? [{ key: 'led-kit' as const, count: one.ledKit }] : []),
  ...(one.askedLately === 0 ? [{ key: 'asked-least' as const }] : []),
  ...(ledLately(one) ? [{ key: 'led-lately' as const }] : []),
];

const LEARNING_BONUS = 4;

const ranked = (wanted: Wanted, one: Candidate, isLearning: boolean): Ranked => {
  const km = kmTo(wanted, one) ?? 0;
  return {
    personId: one.personId,
    beganAt: one.beganAt,
    cost: costOf(km, one, wanted) - (isLearning ? LEARNING_BONUS : 0),
    km,
    times: freeTimes(wanted, one),
    reasons: reasonsOf(km, one, wanted, isLearning),
    isLearning,
  };
};

const byCost = (one: Ranked, other: Ranked): number =>
  one.cost - other.cost || +one.beganAt - +other.beganAt || (one.personId < other.personId ? -1 : 1);

/** How many pairs of one who leads and any other: each person in one. */
const pairsOf = (leads: number, others: number): number => Math.min(leads, Math.floor((leads + others) / 2));

/** Ranks everybody for what a group asks; whom no rule lets us ask is passed over, with the rule. Pure: the same again gives the same. */
export const rank = (wanted: Wanted, candidates: readonly Candidate[]): Ranking => {
  const passedOver: PassedOver[] = [];
  const leads: Ranked[] = [];
  const seconds: Ranked[] = [];
  const helpers: Ranked[] = [];
  for (const one of candidates) {
    const never = whyNever(wanted, one);
    const leading = mayLead(wanted, one);
    if (never !== undefined || (!leading && !one.mayLearn)) {
      const km = kmTo(wanted, one);
      passedOver.push({ personId: one.personId, why: never ?? 'not-signed-off', km: km ?? null });
      if (never === undefined) helpers.push(ranked(wanted, one, true));
    } else {
      if (leading) leads.push(ranked(wanted, one, false));
      seconds.push(ranked(wanted, one, !leading));
    }
  }
  const learners = seconds.filter(({ isLearning }) => isLearning).length;
  return {
    leads: leads.sort(byCost),
    seconds: seconds.sort(byCost),
    helpers: helpers.sort(byCost),
    pairs: pairsOf(leads.length, learners),
    passedOver,
  };
};

/** Those who could have been asked and were not: near ones who worked lately rest, the others come later. */
export const alsoPassedOver = (chosen: readonly Ranked[], rest: readonly Ranked[]): PassedOver[] => {
  const furthest = Math.max(0, ...chosen.map(({ km }) => km));
  const ids = new Set(chosen.map(({ personId }) => personId));
  return rest
    .filter(({ personId }) => !ids.has(personId))
    .map(({ personId, km, reasons }) => ({
      personId,
      km,
      why: km < furthest && reasons.some(({ key }) => key === 'led-lately') ? 'rested' : 'others-first',
    }));
};
