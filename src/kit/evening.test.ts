import { describe, expect, it } from 'vitest';
import { aStep, evening, there, written } from './cut.testing.ts';
import { type Cut, drop, lock, setMinutes, setStart, take } from './cut.ts';
import { type Caution, cautions, endsAt, lasts, placed, wantedMinutes } from './evening.ts';

const kinds = (cut: Cut, steps = evening): Caution['kind'][] => cautions(cut, steps).map(({ kind }) => kind);
const seven = 19 * 60;

describe('placing an evening on the clock', () => {
  it('lets one step follow another from the start', () => {
    expect(placed(written).map(({ begins }) => begins - seven)).toEqual([0, 10, 20, 40, 50, 75, 85]);
    expect([endsAt(written), lasts(written)]).toEqual([seven + 90, 90]);
  });

  it('counts from nought without a start', () => {
    expect(placed(setStart(written, undefined)).map(({ begins }) => begins)).toEqual([0, 10, 20, 40, 50, 75, 85]);
  });

  it('lets a locked step wait for its time, and counts the spare minutes', () => {
    const cut = lock(written, 3, seven + 45);
    expect(placed(cut)[3]).toMatchObject({ begins: seven + 45, spare: 5, late: 0 });
    expect(lasts(cut)).toBe(95);
  });

  it('begins a locked step late when what goes before takes too long', () => {
    const cut = lock(written, 3, seven + 32);
    expect(placed(cut)[3]).toMatchObject({ begins: seven + 40, spare: 0, late: 8 });
  });

  it('ends where it begins when nothing is left', () => {
    expect([endsAt({ ...written, items: [] }), lasts({ ...written, items: [] })]).toEqual([seven, 0]);
  });
});

describe('how long an evening is wanted to be', () => {
  it('is its length, or the time until it is to end, over midnight if need be', () => {
    expect(wantedMinutes(written)).toBeUndefined();
    expect(wantedMinutes({ ...written, wanted: { minutes: 60 } })).toBe(60);
    expect(wantedMinutes({ ...written, wanted: { until: 20 * 60 + 30 } })).toBe(90);
    expect(wantedMinutes({ ...written, startsAt: 23 * 60, wanted: { until: 30 } })).toBe(90);
    expect(wantedMinutes({ ...written, wanted: { until: seven } })).toBe(24 * 60);
  });
});

describe('what is said before an evening like this is run', () => {
  it('is nothing when it is as the kit asks', () => {
    expect(cautions({ ...written, wanted: { minutes: 90 } }, evening)).toEqual([]);
  });

  it('is that nobody asks who decides and who gains, before all else', () => {
    const cut = { ...drop(written, 2), wanted: { minutes: 30 } };
    expect(cautions(cut, evening)[0]).toEqual({ kind: 'hinge-dropped', title: 'Who gains?', index: 2 });
  });

  it('is not that the hinge is gone when the second kit’s stands in its place', () => {
    const steps = { ...evening, second: [aStep('Who owns the block?', 10, { hinge: true })] };
    expect(kinds(take({ ...drop(written, 2), second: there }, 0, steps), steps)).toEqual([]);
  });

  it('is that the hinge is too short for a conversation', () => {
    expect(cautions(setMinutes(written, 2, 4), evening)).toEqual([
      { kind: 'hinge-short', title: 'Who gains?', at: 2, minutes: 4 },
    ]);
    expect(kinds(setMinutes(written, 2, 5))).toEqual([]);
  });

  it('is by how much it runs over what was wanted', () => {
    expect(cautions({ ...written, wanted: { minutes: 80 } }, evening)).toEqual([{ kind: 'over', minutes: 10 }]);
  });

  it('is that a locked step begins late, or waits', () => {
    expect(cautions(lock(written, 3, seven + 32), evening)).toEqual([
      { kind: 'late', title: 'Tea', at: 3, minutes: 8 },
    ]);
    expect(cautions(lock(written, 3, seven + 45), evening)).toEqual([
      { kind: 'spare', title: 'Tea', at: 3, minutes: 5 },
    ]);
  });

  it('is that nobody fills in the evaluation', () => {
    expect(cautions(drop(written, 6), evening)).toEqual([
      { kind: 'evaluation-dropped', title: 'Evaluation', index: 6 },
    ]);
  });

  it('is that people sit for more than two hours without a break', () => {
    const sat = setMinutes(drop(written, 3), 3, 65);
    expect(kinds(sat)).toEqual([]);
    expect(cautions(setMinutes(sat, 3, 76), evening)).toEqual([{ kind: 'no-break', minutes: 131 }]);
    expect(kinds(setMinutes(written, 4, 100))).toEqual([]);
  });

  it('is that there is nothing in it', () => {
    expect(cautions({ ...written, items: [] }, evening)).toEqual([{ kind: 'nothing' }]);
  });
});
