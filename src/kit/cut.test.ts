import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCut, evening, here, there, written } from './cut.testing.ts';
import {
  addOwn,
  asKept,
  asWritten,
  beside,
  CUT_LIMITS,
  type Cut,
  drop,
  lock,
  moveDown,
  moveTo,
  moveUp,
  ownTitle,
  pointsInto,
  restore,
  setMinutes,
  setStart,
  take,
  unlock,
} from './cut.ts';
import { writeCut } from './cut-text.ts';

const order = (cut: Cut): string =>
  cut.items.map((item) => (item.of === 'own' ? item.title : `${item.of[0]}${item.index}`)).join(' ');
const welcome = { title: 'Welcome', minutes: 5, method: 'plenary' } as const;

describe('cutting an evening', () => {
  it('begins with the kit as its author wrote it', () => {
    expect(order(written)).toBe('m0 m1 m2 m3 m4 m5 m6');
    expect(written.items.map(({ minutes }) => minutes)).toEqual([10, 10, 20, 10, 25, 10, 5]);
  });

  it('leaves a step out and remembers that a person did', () => {
    const cut = drop(drop(written, 5), 3);
    expect([order(cut), cut.leftOut]).toEqual(['m0 m1 m2 m4 m6', [3, 5]]);
  });

  it('puts a step back where it belongs, as long as it was written', () => {
    const cut = restore(drop(drop(setMinutes(written, 3, 4), 3), 3), 3, evening);
    expect([order(cut), cut.items[3]?.minutes, cut.leftOut]).toEqual(['m0 m1 m2 m3 m5 m6', 10, [4]]);
  });

  it('puts the first step back before the others, and a step into an empty evening', () => {
    expect(order(restore(drop(written, 0), 0, evening))).toBe('m0 m1 m2 m3 m4 m5 m6');
    expect(order(restore({ ...written, items: [] }, 4, evening))).toBe('m4');
  });

  it('puts nothing back that is there already or that the kit has not', () => {
    expect(restore(written, 3, evening)).toBe(written);
    expect(restore(written, 7, evening)).toBe(written);
  });

  it('moves a step up, down, or to a place, and no further than the ends', () => {
    expect(order(moveUp(written, 4))).toBe('m0 m1 m2 m4 m3 m5 m6');
    expect(order(moveDown(written, 4))).toBe('m0 m1 m2 m3 m5 m4 m6');
    expect(order(moveTo(written, 6, 0))).toBe('m6 m0 m1 m2 m3 m4 m5');
    expect([moveUp(written, 0), moveDown(written, 6), moveTo(written, 9, 0)]).toEqual([written, written, written]);
  });

  it('does not move what is locked to the clock', () => {
    const cut = lock(written, 3, 20 * 60);
    expect(moveUp(cut, 3)).toBe(cut);
    expect(order(moveUp(unlock(cut, 3), 3))).toBe('m0 m1 m3 m2 m4 m5 m6');
  });

  it('takes whole minutes from 1 to 240', () => {
    expect(setMinutes(written, 0, 240).items[0]?.minutes).toBe(240);
    for (const none of [0, -1, 241, 2.5, Number.NaN]) expect(setMinutes(written, 0, none)).toBe(written);
  });
});

describe('starting at another time', () => {
  it('leaves what is locked at its time of the clock', () => {
    expect(setStart(lock(written, 3, 1190), 1150).items[3]?.lockedAt).toBe(1190);
  });

  it('keeps the distance from the beginning when there was, or is, no clock', () => {
    const locked = lock(setStart(written, undefined), 3, 40);
    expect(setStart(locked, 1140).items[3]?.lockedAt).toBe(1180);
    expect(setStart(setStart(locked, 1140), undefined).items[3]?.lockedAt).toBe(40);
  });

  it('forgets a finishing time when there is no start any more, and keeps a length', () => {
    expect(setStart({ ...written, wanted: { until: 1230 } }, undefined).wanted).toBeUndefined();
    expect(setStart({ ...written, wanted: { minutes: 60 } }, undefined).wanted).toEqual({ minutes: 60 });
  });
});

describe('adding to an evening', () => {
  it('puts a step of one’s own last, but before the evaluation that ends it', () => {
    expect(order(addOwn(written, welcome, evening))).toBe('m0 m1 m2 m3 m4 m5 Welcome m6');
    expect(order(addOwn(drop(written, 6), welcome, evening))).toBe('m0 m1 m2 m3 m4 m5 Welcome');
  });

  it('adds nothing without a title or minutes, and no more than ten', () => {
    expect(addOwn(written, { ...welcome, title: ' \n ' }, evening)).toBe(written);
    expect(addOwn(written, { ...welcome, minutes: 0 }, evening)).toBe(written);
    let cut = written;
    for (let nth = 0; nth < 12; nth += 1) cut = addOwn(cut, welcome, evening);
    expect(cut.items.filter(({ of }) => of === 'own')).toHaveLength(CUT_LIMITS.own);
  });

  it('reads a title as one line of at most eighty characters', () => {
    expect(ownTitle('  From the\n branch\u2028 \u202eoffice \u0000')).toBe('From the branch office');
    expect([ownTitle(''), ownTitle('\t'), ownTitle('x'.repeat(81))]).toEqual([undefined, undefined, undefined]);
    expect(ownTitle('\ud800')).toBe('\ufffd');
  });

  it('takes each step of a second kit once', () => {
    const cut = take(take(beside(written, there), 1, evening), 1, evening);
    expect(order(cut)).toBe('m0 m1 m2 m3 m4 m5 s1 m6');
    expect(cut.items[6]?.minutes).toBe(12);
  });

  it('takes nothing from a kit that is not named or a step that is not there', () => {
    expect(take(written, 0, evening)).toBe(written);
    const cut = beside(written, there);
    expect(take(cut, 2, evening)).toBe(cut);
  });

  it('has one second kit: another only when no step of the first is in', () => {
    const other = { kit: 'six-points', edition: 2 };
    expect(beside(beside(written, there), other).second).toEqual(other);
    expect(beside(take(beside(written, there), 0, evening), other).second).toEqual(there);
    expect(beside(written, here).second).toBeUndefined();
  });
});

describe('keeping an evening', () => {
  it('says the same however one came to it', () => {
    const byHand = drop(beside(written, there), 5);
    const byLength = { ...written, wanted: { minutes: 80 }, items: byHand.items };
    expect(writeCut(asKept(byHand))).toBe(writeCut(asKept(byLength)));
  });

  it('names the second kit when one of its steps is in', () => {
    expect(asKept(take(beside(written, there), 0, evening)).second).toEqual(there);
  });
});

describe('any change to any evening', () => {
  const steps = { main: evening.main.length, second: evening.second.length };
  const changes: ((cut: Cut, at: number) => Cut)[] = [
    drop,
    moveUp,
    moveDown,
    unlock,
    (cut, at) => setMinutes(cut, at, 7),
    (cut, at) => lock(cut, at, 1200),
    (cut, at) => restore(cut, at, evening),
    (cut, at) => take(cut, at, evening),
    (cut) => addOwn(cut, welcome, evening),
    (cut, at) => setStart(cut, at * 100),
    (cut, at) => moveTo(cut, at, 1),
    (cut) => beside(cut, there),
  ];
  const order3 = fc.array(fc.tuple(fc.constantFrom(...changes), fc.integer({ min: -1, max: 12 })), { maxLength: 12 });

  it('points at steps that are there, has none twice, and changes nothing it was given', () => {
    fc.assert(
      fc.property(anyCut(steps), order3, (cut, done) => {
        const before = structuredClone(cut);
        const after = done.reduce((changing, [change, at]) => change(changing, at), cut);
        const named = after.items
          .filter(({ of }) => of !== 'own')
          .map((item) => JSON.stringify({ ...item, minutes: 0, lockedAt: 0 }));
        expect(pointsInto(after, evening)).toBe(true);
        expect(new Set(named).size).toBe(named.length);
        expect(cut).toEqual(before);
      }),
    );
  });

  it('is told from one that points past the kit’s end', () => {
    const short = asWritten(here, evening.main.slice(0, 6));
    expect(pointsInto(written, { main: evening.main.slice(0, 6), second: [] })).toBe(false);
    expect(pointsInto({ ...short, leftOut: [6] }, { main: evening.main.slice(0, 6), second: [] })).toBe(false);
    expect(pointsInto(short, { main: evening.main.slice(0, 6), second: [] })).toBe(true);
  });
});
