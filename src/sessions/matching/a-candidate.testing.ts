import type { Candidate, Wanted } from './rules.ts';

/** Somebody signed off who lives in Birmingham and has time, but for what is given. */
export const aCandidate = (personId: string, but: Partial<Candidate> = {}): Candidate => ({
  personId,
  beganAt: new Date('2026-01-01'),
  outcode: 'B29',
  reachKm: 30,
  online: true,
  languages: ['en'],
  setting: 'either',
  signedOff: 'practising',
  mayLearn: true,
  answer: 'yes',
  resting: false,
  limitMonth: 2,
  pausedUntil: null,
  heldInMonth: 0,
  askedLately: 0,
  daysSinceLed: null,
  ledKit: 0,
  busyAt: [],
  asked: false,
  heldBack: false,
  ...but,
});

/** A tenants' group near the middle of Birmingham, on an evening in January, but for what is given. */
export const aWish = (but: Partial<Wanted> = {}): Wanted => ({
  level: 'first-steps',
  mode: 'there',
  outcode: 'B1',
  language: 'en',
  setting: 'community',
  times: [new Date('2027-01-12T19:00:00Z'), new Date('2027-01-14T19:00:00Z')],
  hostId: null,
  today: '2026-11-24',
  ...but,
});
