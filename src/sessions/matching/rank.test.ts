import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aCandidate, aWish } from './a-candidate.testing.ts';
import { alsoPassedOver, rank } from './rank.ts';
import { type Candidate, freeTimes, kmTo, type Wanted } from './rules.ts';

const OUTCODES = ['B29', 'B1', 'LE2', 'M1', 'CF43', 'EH1', 'ZZ9', null];
const LEVELS = ['first-steps', 'practising', 'leading'] as const;
const SETTINGS = ['community', 'workplace', 'either'] as const;
const hour = fc.integer({ min: 0, max: 120 }).map((hours) => new Date(Date.UTC(2027, 0, 12) + hours * 3_600_000));

const candidates: fc.Arbitrary<Candidate[]> = fc.uniqueArray(
  fc.record({
    personId: fc.constantFrom(...'abcdefghijklmnop'),
    beganAt: hour,
    outcode: fc.constantFrom(...OUTCODES),
    reachKm: fc.integer({ min: 0, max: 400 }),
    online: fc.boolean(),
    languages: fc.subarray(['en', 'cy', 'bsl']),
    setting: fc.constantFrom(...SETTINGS),
    signedOff: fc.constantFrom(...LEVELS, null),
    mayLearn: fc.boolean(),
    answer: fc.constantFrom('yes', 'maybe', 'rest', null),
    resting: fc.boolean(),
    limitMonth: fc.integer({ min: 1, max: 4 }),
    pausedUntil: fc.constantFrom(null, '2026-11-20', '2026-11-24', '2027-02-01'),
    heldInMonth: fc.integer({ min: 0, max: 4 }),
    askedLately: fc.integer({ min: 0, max: 5 }),
    daysSinceLed: fc.option(fc.integer({ min: 0, max: 90 })),
    ledKit: fc.integer({ min: 0, max: 12 }),
    busyAt: fc.array(hour, { maxLength: 3 }),
    asked: fc.boolean(),
    heldBack: fc.boolean(),
  }),
  { selector: ({ personId }) => personId },
);
const wishes: fc.Arbitrary<Wanted> = fc
  .record({
    level: fc.constantFrom(...LEVELS),
    mode: fc.constantFrom('there', 'online'),
    outcode: fc.constantFrom(...OUTCODES),
    language: fc.constantFrom('en', 'cy'),
    setting: fc.constantFrom(...SETTINGS),
    times: fc.array(hour, { minLength: 1, maxLength: 3 }),
    hostId: fc.constantFrom(null, 'a', 'b'),
  })
  .map(aWish);

const isForbidden = (wanted: Wanted, one: Candidate): boolean => {
  const km = kmTo(wanted, one);
  return (
    one.personId === wanted.hostId ||
    one.asked ||
    one.heldBack ||
    one.resting ||
    one.answer === 'rest' ||
    (one.pausedUntil ?? '') > wanted.today ||
    one.heldInMonth >= one.limitMonth ||
    (wanted.mode === 'there' && (km === undefined || km > one.reachKm)) ||
    (wanted.mode === 'online' && !one.online) ||
    freeTimes(wanted, one).length === 0
  );
};

describe('ranking who could come', () => {
  it('never asks the resting, the paused, whoever is past their own limit, out of reach, busy, or asked already', () => {
    fc.assert(
      fc.property(wishes, candidates, (wanted, all) => {
        const { leads, seconds } = rank(wanted, all);
        const forbidden = new Set(all.filter((one) => isForbidden(wanted, one)).map(({ personId }) => personId));
        expect([...leads, ...seconds].filter(({ personId }) => forbidden.has(personId))).toEqual([]);
      }),
    );
  });

  it('lets nobody lead who is not signed off for the kit’s level and speaks the language', () => {
    fc.assert(
      fc.property(wishes, candidates, (wanted, all) => {
        const byId = new Map(all.map((one) => [one.personId, one]));
        for (const { personId } of rank(wanted, all).leads) {
          const { signedOff, languages } = byId.get(personId) ?? aCandidate('');
          expect(signedOff === null ? -1 : LEVELS.indexOf(signedOff)).toBeGreaterThanOrEqual(
            LEVELS.indexOf(wanted.level),
          );
          expect(languages).toContain(wanted.language);
        }
      }),
    );
  });

  it('says of everybody either what speaks for them or why they were passed over', () => {
    fc.assert(
      fc.property(wishes, candidates, (wanted, all) => {
        const { seconds, passedOver } = rank(wanted, all);
        const named = [...seconds, ...passedOver].map(({ personId }) => personId).sort();
        expect(named).toEqual(all.map(({ personId }) => personId).sort());
      }),
    );
  });

  it('is the same whoever is named first', () => {
    fc.assert(
      fc.property(wishes, candidates, (wanted, all) => {
        expect(rank(wanted, [...all].reverse()).leads).toEqual(rank(wanted, all).leads);
      }),
    );
  });

  it('counts no more pairs than there are people for', () => {
    fc.assert(
      fc.property(wishes, candidates, (wanted, all) => {
        const { pairs, leads, seconds } = rank(wanted, all);
        expect(pairs * 2).toBeLessThanOrEqual(seconds.length);
        expect(pairs).toBeLessThanOrEqual(leads.length);
      }),
    );
  });
});

describe('who is asked first', () => {
  const firstOf = (...all: Candidate[]) => rank(aWish(), all).leads[0]?.personId;

  it('is whoever lives nearer, all else alike', () => {
    expect(firstOf(aCandidate('far', { outcode: 'CV1' }), aCandidate('near'))).toBe('near');
  });
  it('is not the nearest again, when they were asked twice lately', () => {
    expect(firstOf(aCandidate('far', { outcode: 'B70' }), aCandidate('near', { askedLately: 2 }))).toBe('far');
  });
  it('is whoever said yes to the month before whoever said maybe', () => {
    expect(firstOf(aCandidate('maybe', { answer: 'maybe' }), aCandidate('yes', { outcode: 'B30' }))).toBe('yes');
  });
  it('is whoever began first, all else alike', () => {
    const late = aCandidate('a', { beganAt: new Date('2026-06-01') });
    expect(firstOf(late, aCandidate('b', { beganAt: new Date('2026-05-01') }))).toBe('b');
  });
  it('beside them is somebody who is learning, before somebody who could lead', () => {
    const all = [aCandidate('one'), aCandidate('two'), aCandidate('learner', { signedOff: null })];
    expect(rank(aWish(), all).seconds[0]).toMatchObject({ personId: 'learner', isLearning: true });
  });
});

describe('whoever is near and was not asked', () => {
  it('is resting from what they led last week, or comes after others', () => {
    const all = [
      aCandidate('chosen', { outcode: 'CV1' }),
      aCandidate('led', { daysSinceLed: 5, heldInMonth: 1 }),
      aCandidate('later', { outcode: 'CV1', askedLately: 3 }),
    ];
    const { leads } = rank(aWish(), all);
    const chosen = leads.filter(({ personId }) => personId === 'chosen');
    expect(alsoPassedOver(chosen, leads).map(({ personId, why }) => [personId, why])).toEqual([
      ['led', 'rested'],
      ['later', 'others-first'],
    ]);
  });
});
