import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Actor, anyone, theClock, theCommand } from '../../identity/index.ts';
import {
  mayKeepDuty,
  mayNameFirst,
  mayNominate,
  mayOpenElection,
  mayReturn,
  mayVote,
  mayWithdrawNomination,
  phaseOf,
} from './policy.ts';

const person: Actor = { ...anyone, kind: 'person', id: 'p' };
const reviewer: Actor = { ...person, isReviewer: true };
const steward: Actor = { ...person, isSteward: true };
const cast = { anyone, person, reviewer, steward, theClock, theCommand };
const now = new Date('2026-11-25T09:00:00Z');
const [before, after] = [new Date(now.getTime() - 1), new Date(now.getTime() + 1)];

const who = (may: (actor: Actor) => boolean): string[] =>
  Object.entries(cast)
    .filter(([, actor]) => may(actor))
    .map(([name]) => name);

describe('who may do what about reviewers', () => {
  it.each([
    ['name the first ones while there is none', (actor: Actor) => mayNameFirst(actor, 0), ['steward']],
    ['name the first ones while there is one', (actor: Actor) => mayNameFirst(actor, 1), ['steward']],
    ['name the first ones while two can decide', (actor: Actor) => mayNameFirst(actor, 2), []],
    ['pause, stop, or stay in', mayKeepDuty, ['reviewer']],
    ['open an election', mayOpenElection, ['steward', 'theClock']],
    ['nominate', mayNominate, ['person', 'reviewer', 'steward']],
    ['vote, having taken part', (actor: Actor) => mayVote(actor, true), ['person', 'reviewer', 'steward']],
    ['vote, having taken no part', (actor: Actor) => mayVote(actor, false), []],
    [
      'take back their own nomination',
      (actor: Actor) => mayWithdrawNomination(actor, { personId: 'p', countedAt: null }),
      ['person', 'reviewer', 'steward'],
    ],
    ['take back another’s', (actor: Actor) => mayWithdrawNomination(actor, { personId: 'q', countedAt: null }), []],
    [
      'take back what nobody holds',
      (actor: Actor) => mayWithdrawNomination(actor, { personId: null, countedAt: null }),
      [],
    ],
    [
      'take back after the count',
      (actor: Actor) => mayWithdrawNomination(actor, { personId: 'p', countedAt: now }),
      [],
    ],
  ])('%s', (_what, may, expected) => {
    expect(who(may)).toEqual(expected);
  });

  it.each([
    ['never a reviewer', undefined, false],
    ['still one', { untilAt: after, endedAt: null, endReason: null }, false],
    ['stopped', { untilAt: after, endedAt: before, endReason: 'duty-stopped' }, true],
    ['lapsed', { untilAt: after, endedAt: before, endReason: 'duty-lapsed' }, true],
    ['lapsed, and the term over', { untilAt: now, endedAt: before, endReason: 'duty-lapsed' }, false],
    ['ended by others', { untilAt: after, endedAt: before, endReason: 'because' }, false],
  ])('come back: %s', (_what, last, may) => {
    expect(mayReturn(last, now)).toBe(may);
  });
});

describe('where an election stands', () => {
  it('is one thing after the other, and never two', () => {
    const order = ['nominations', 'voting', 'counting'];
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), (one, two) => {
        const election = { nominationsUntil: new Date(14), votingUntil: new Date(21), countedAt: null };
        const [early, late] = [Math.min(one, two), Math.max(one, two)].map((at) =>
          order.indexOf(phaseOf(election, new Date(at))),
        );
        expect(early).toBeLessThanOrEqual(late ?? -1);
      }),
    );
    expect(phaseOf({ nominationsUntil: new Date(14), votingUntil: new Date(21), countedAt: new Date(22) }, now)).toBe(
      'counted',
    );
  });
});
