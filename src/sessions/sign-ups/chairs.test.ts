import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likelyMost, moves, type Seat } from './chairs.ts';

const seat = (place: number, more: Partial<Seat> = {}): Seat => ({
  id: `s${place}`,
  place,
  promised: false,
  likely: false,
  silent: false,
  ...more,
});

/** The seats as they stand once what has to change has changed. */
const settled = (chairs: number, seats: readonly Seat[]): Seat[] => {
  const { promise, lapse, likely } = moves(chairs, seats);
  return seats.map((one) => ({
    ...one,
    promised: (one.promised && !lapse.includes(one.id)) || promise.includes(one.id),
    likely: one.likely || likely.includes(one.id),
  }));
};

/** Any hall: who was promised a chair is never more than there are. */
const halls = fc
  .tuple(fc.integer({ min: 1, max: 30 }), fc.array(fc.tuple(fc.boolean(), fc.boolean()), { maxLength: 80 }))
  .map(([chairs, people]) => {
    let promised = 0;
    const seats = people.map(([has, silent], at) => {
      const promises = has && promised < chairs;
      if (promises) promised += 1;
      return seat(at + 1, { promised: promises, silent });
    });
    return { chairs, seats };
  });

describe('whose turn it is for a chair', () => {
  it('promises the chairs in the order in which people confirmed, says likely to as many as usually leave room, and no more', () => {
    const stands = settled(
      20,
      Array.from({ length: 35 }, (_, at) => seat(at + 1)),
    );
    expect(stands.filter(({ promised }) => promised).map(({ place }) => place)).toEqual(
      Array.from({ length: 20 }, (_, at) => at + 1),
    );
    expect(stands.filter(({ promised, likely }) => likely && !promised).map(({ place }) => place)).toEqual(
      Array.from({ length: 13 }, (_, at) => at + 21),
    );
    expect(likelyMost(3)).toBe(2);
  });

  it('offers on the chair of the silent, the last of them first, and only when somebody waits', () => {
    const promised = [seat(1, { promised: true, silent: true }), seat(2, { promised: true, silent: true })];
    expect(moves(2, promised)).toEqual({ promise: [], lapse: [], likely: [] });
    expect(moves(2, [...promised, seat(3)])).toMatchObject({ promise: ['s3'], lapse: ['s2'] });
  });

  it('never promises more than there are chairs, in any hall', () => {
    fc.assert(
      fc.property(halls, ({ chairs, seats }) => {
        expect(settled(chairs, seats).filter(({ promised }) => promised).length).toBeLessThanOrEqual(chairs);
      }),
    );
  });

  it('passes nobody over who was not asked or who answered, takes no chair from them, and leaves none free while they wait', () => {
    fc.assert(
      fc.property(halls, ({ chairs, seats }) => {
        const stands = settled(chairs, seats);
        const waiting = stands.filter(({ promised, silent }) => !promised && !silent);
        const moved = stands.filter(
          ({ promised, id }) => promised && seats.some((was) => was.id === id && !was.promised),
        );
        for (const one of moved) expect(waiting.every(({ place }) => place > one.place)).toBe(true);
        for (const was of seats)
          if (was.promised && !was.silent) expect(stands.find(({ id }) => id === was.id)?.promised).toBe(true);
        const held = stands.filter(({ promised }) => promised);
        if (waiting.length > 0) expect([held.length, held.some(({ silent }) => silent)]).toEqual([chairs, false]);
      }),
    );
  });

  it('is settled once: looking again moves nobody', () => {
    fc.assert(
      fc.property(halls, ({ chairs, seats }) => {
        expect(moves(chairs, settled(chairs, seats))).toEqual({ promise: [], lapse: [], likely: [] });
      }),
    );
  });
});
