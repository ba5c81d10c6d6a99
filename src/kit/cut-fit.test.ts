import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCut, evening, here, there, written } from './cut.testing.ts';
import { addOwn, asWritten, beside, type Cut, drop, lock, moveTo, setMinutes, take, writtenFor } from './cut.ts';
import { fitCut } from './cut-fit.ts';
import { cautions, lasts, placed } from './evening.ts';
import { fitTo, leastMinutes } from './measure.ts';

const to = (minutes: number, cut: Cut = written): Cut => fitCut({ ...cut, wanted: { minutes } }, evening);
const said = (cut: Cut): string =>
  cut.items.map((item) => `${item.of === 'own' ? item.title : `${item.of[0]}${item.index}`}:${item.minutes}`).join(' ');
const seven = 19 * 60;

describe('fitting an evening to a length', () => {
  it('does what the kit’s own rule does with the kit as written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), (minutes) => {
        const byRule = fitTo(evening.main, minutes).steps;
        const names = to(minutes).items.map((item) => [writtenFor(item, evening)?.title, item.minutes]);
        expect(names).toEqual(byRule.map((step) => [step.title, step.minutes]));
      }),
    );
  });

  it('drops what may go from the end first, then shortens', () => {
    expect(said(to(80))).toBe('m0:10 m1:10 m2:20 m3:10 m4:25 m6:5');
    expect(said(to(70))).toBe('m0:10 m1:10 m2:20 m4:25 m6:5');
    expect(said(to(55))).toBe('m0:7 m1:8 m2:15 m4:20 m6:5');
  });

  it('gives back what it took when there is time again, but not what a person left out', () => {
    expect(said(to(90, to(45)))).toBe(said(written));
    expect(said(to(90, to(45, drop(written, 3))))).toBe('m0:10 m1:10 m2:20 m4:25 m5:10 m6:5');
  });

  it('never makes the evening longer than the kit', () => {
    expect(said(to(300))).toBe(said(written));
  });

  it('fits to a finishing time', () => {
    expect(lasts(fitCut({ ...written, wanted: { until: 20 * 60 } }, evening))).toBe(60);
  });

  it('says by how much it stays too long when the shortest form is longer', () => {
    const least = leastMinutes(evening.main);
    expect(cautions(to(least - 4), evening)).toContainEqual({ kind: 'over', minutes: 4 });
    expect(cautions(to(least), evening).map(({ kind }) => kind)).not.toContain('over');
  });

  it('keeps one’s own steps whole, and steps of a second kit in', () => {
    const cut = addOwn(
      take(beside(written, there), 0, evening),
      { title: 'News', minutes: 7, method: 'plenary' },
      evening,
    );
    expect(said(to(58, cut))).toBe('m0:5 m1:5 m2:11 m4:16 s0:9 News:7 m6:5');
  });

  it('keeps the order that was chosen', () => {
    expect(said(to(70, moveTo(written, 4, 0)))).toBe('m4:25 m0:10 m1:10 m2:20 m6:5');
  });

  it('changes nothing when no length is wanted', () => {
    expect(fitCut(drop(written, 3), evening)).toEqual(drop(written, 3));
  });
});

describe('fitting around what is locked to the clock', () => {
  it('makes room before it, so that it begins on time with the minutes it had', () => {
    const cut = to(80, setMinutes(lock(written, 3, seven + 30), 3, 12));
    expect(placed(cut)[3]).toMatchObject({ begins: seven + 30, ends: seven + 42, late: 0 });
    expect(said(cut)).toBe('m0:7 m1:8 m2:15 m3:12 m4:25 m6:5');
  });

  it('lets it begin late rather than drop the hinge before it', () => {
    const cut = to(60, lock(written, 3, seven + 10));
    expect(placed(cut)[3]).toMatchObject({ begins: seven + 20, late: 10 });
  });
});

describe('fitting any evening to any length', () => {
  const steps = { main: evening.main.length, second: evening.second.length };
  const cases = fc.tuple(anyCut(steps), fc.integer({ min: 1, max: 300 }));

  it('never drops the hinge, unless a person did', () => {
    fc.assert(
      fc.property(cases, ([cut, minutes]) => {
        const hinges = to(minutes, cut).items.filter((item) => writtenFor(item, evening)?.hinge);
        expect(hinges).toHaveLength(cut.leftOut.includes(2) ? 0 : 1);
      }),
    );
  });

  it('keeps what is locked, its minutes and its time', () => {
    fc.assert(
      fc.property(cases, ([cut, minutes]) => {
        const fitted = to(minutes, cut);
        const locked = (one: Cut) => one.items.filter(({ lockedAt }) => lockedAt !== undefined);
        expect(locked(fitted)).toEqual(locked(cut));
      }),
    );
  });

  it('does the same again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), (minutes) => {
        expect(to(minutes, to(minutes))).toEqual(to(minutes));
      }),
    );
  });

  it('ends in time whenever nothing is locked and the shortest form does', () => {
    fc.assert(
      fc.property(fc.integer({ min: leastMinutes(evening.main), max: 240 }), (minutes) => {
        expect(lasts(to(minutes, asWritten(here, evening.main)))).toBeLessThanOrEqual(minutes);
      }),
    );
  });
});
