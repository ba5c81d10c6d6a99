import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METHODS } from './kit.ts';
import { doingMinutes, fitTo, leastMinutes, runsIn, totalMinutes } from './measure.ts';

const aStep = fc
  .record({
    minutes: fc.integer({ min: 1, max: 60 }),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    keep: fc.constantFrom('must' as const, 'could' as const),
    method: fc.constantFrom(...METHODS),
    hinge: fc.boolean(),
  })
  .map(({ part, ...step }) => ({ ...step, shortest: Math.max(1, Math.round(step.minutes * part)) }));
const steps = fc.array(aStep, { minLength: 1, maxLength: 15 });
const must = (minutes: number, shortest = minutes) => ({
  minutes,
  shortest,
  keep: 'must' as const,
  hinge: false,
  method: 'pairs' as const,
});
const could = (minutes: number) => ({ ...must(minutes), keep: 'could' as const });

describe('fitting a kit to a length', () => {
  it('drops what may go from the end, and no more than it must', () => {
    const [first, second, third] = [could(10), must(20), could(10)];
    expect(fitTo([first, second, third], 30)).toEqual({ steps: [first, second], dropped: [third], fits: true });
  });
  it('then shortens the rest in proportion to what each can give', () => {
    expect(fitTo([must(20, 10), must(40, 20)], 45).steps.map(({ minutes }) => minutes)).toEqual([15, 30]);
  });
  it('comes out at the very minute whenever it had to shorten and could', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 400 }), (all, minutes) => {
        const { steps: left, fits } = fitTo(all, minutes);
        expect(fits).toBe(runsIn(all, minutes));
        if (!fits) expect(totalMinutes(left)).toBe(leastMinutes(all));
        const isCut = left.some((step) => !all.includes(step));
        if (fits && isCut) expect(totalMinutes(left)).toBe(minutes);
        if (fits) expect(totalMinutes(left)).toBeLessThanOrEqual(minutes);
      }),
    );
  });
  it('never drops the hinge, never goes below the shortest, never above what was written', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 400 }), (all, minutes) => {
        const { steps: left, dropped } = fitTo(all, minutes);
        expect(dropped.some(({ hinge }) => hinge)).toBe(false);
        expect(left.length + dropped.length).toBe(all.length);
        for (const step of left) expect(step.minutes).toBeGreaterThanOrEqual(step.shortest);
      }),
    );
  });
  it('with less time gives no step more', () => {
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 400 }), (all, minutes) => {
        expect(totalMinutes(fitTo(all, minutes).steps)).toBeLessThanOrEqual(
          totalMinutes(fitTo(all, minutes + 7).steps),
        );
      }),
    );
  });
  it('leaves alone what is fixed', () => {
    const fixed = could(20);
    expect(fitTo([must(20, 5), fixed], 30, (step) => step === fixed).steps).toEqual(
      [must(10, 5), fixed].map((step, at) => (at === 0 ? { ...step, minutes: 10 } : step)),
    );
  });
});

describe('counting minutes of doing', () => {
  it('counts all but plenary, film, reading and break', () => {
    const listening = new Set(['plenary', 'film', 'reading', 'break']);
    for (const method of METHODS) expect(doingMinutes([{ ...must(7), method }])).toBe(listening.has(method) ? 0 : 7);
  });
});
