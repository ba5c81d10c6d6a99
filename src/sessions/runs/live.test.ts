import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { METHODS } from '../../kit/kit.ts';
import { cheapestCuts } from './cuts.ts';
import { behindMinutes, endingOf, plannedEnd } from './ending.ts';
import {
  canUndo,
  type Happening,
  isFixed,
  type Live,
  type LiveStep,
  leftMs,
  liveAfter,
  MINUTE_MS,
  plannedMinutes,
  spentMs,
} from './live.ts';

const SEVEN = Date.UTC(2026, 10, 24, 19);
const at = (minutes: number): number => SEVEN + minutes * MINUTE_MS;

const aStep = (key: string, minutes: number, more: Partial<LiveStep> = {}): LiveStep => ({
  key,
  title: key,
  minutes,
  begins: 0,
  shortest: minutes,
  keep: 'must',
  hinge: false,
  method: 'pairs',
  locked: false,
  asked: true,
  say: '',
  notes: [],
  ...more,
});

/** One after another. */
const inTurn = (steps: readonly LiveStep[]): LiveStep[] => {
  let begins = 0;
  return steps.map((step) => {
    const placed = { ...step, begins };
    begins += step.minutes;
    return placed;
  });
};

const evening = inTurn([
  aStep('welcome', 10),
  aStep('story', 20, { shortest: 12 }),
  aStep('tea', 10, { method: 'break' }),
  aStep('who-decides', 15, { shortest: 5, hinge: true, keep: 'could' }),
  aStep('looking-back', 7, { keep: 'could' }),
  aStep('next-steps', 10),
]);

/** Plays happenings, each at its minute after seven. */
const played = (steps: readonly LiveStep[], ...events: [number, Happening][]): Live => {
  const live = events.reduce<Live | undefined>(
    (one, [minute, happening]) => liveAfter(steps, one, happening, at(minute)),
    undefined,
  );
  if (!live) throw new Error('It never started.');
  return live;
};
const start = (minute = 0): [number, Happening] => [minute, { kind: 'start', plannedAt: SEVEN }];
const next = (minute: number): [number, Happening] => [minute, { kind: 'next' }];

describe('running a plan live', () => {
  it('counts a step down from timestamps, however long the phone slept', () => {
    const live = played(evening, start());
    expect(leftMs(live, at(4)) / MINUTE_MS).toBe(6);
    expect(leftMs(live, at(13)) / MINUTE_MS).toBe(-3);
  });

  it('records the time really spent when we go on', () => {
    const live = played(evening, start(), next(13), next(30));
    expect(live.legs.slice(0, 2).map(({ spentMs }) => spentMs / MINUTE_MS)).toEqual([13, 17]);
    expect(live.at).toBe(2);
  });

  it('stands still while paused, and the end moves instead', () => {
    const live = played(evening, start(), [4, { kind: 'pause' }]);
    expect(leftMs(live, at(9)) / MINUTE_MS).toBe(6);
    expect(endingOf(evening, live, at(9)).endsAt).toBe(at(77));
    const again = liveAfter(evening, live, { kind: 'resume' }, at(9));
    expect(again && leftMs(again, at(10)) / MINUTE_MS).toBe(5);
  });

  it('gives a step back its time when next was a slip of the thumb', () => {
    const live = played(evening, start(), next(4), [4.1, { kind: 'back' }]);
    expect(live.at).toBe(0);
    expect(spentMs(live, at(6)) / MINUTE_MS).toBeCloseTo(5.9);
  });

  it('ends after the last step, and can be taken up again', () => {
    const one = [aStep('only', 10)];
    const live = played(one, start(), next(8));
    expect(live.endedAt).toBe(at(8));
    expect(liveAfter(one, live, { kind: 'next' }, at(20))).toEqual(live);
    const again = liveAfter(one, live, { kind: 'back' }, at(9));
    expect(again && [again.endedAt, spentMs(again, at(10)) / MINUTE_MS]).toEqual([null, 9]);
  });

  it('adds two minutes to this step, and the end says so', () => {
    const live = played(evening, start(), [9, { kind: 'more', minutes: 2 }]);
    expect(leftMs(live, at(9)) / MINUTE_MS).toBe(3);
    expect(endingOf(evening, live, at(9)).endsAt).toBe(at(74));
  });

  it('knows nothing once it is cleared', () => {
    expect(liveAfter(evening, played(evening, start()), { kind: 'clear' }, at(1))).toBeUndefined();
  });

  it('survives being written down and read back', () => {
    const live = played(evening, start(), next(13), [14, { kind: 'pause' }]);
    expect(JSON.parse(JSON.stringify(live))).toEqual(live);
  });
});

describe('falling behind', () => {
  const late = played(evening, start(), next(17));

  it('says when we end as we are going', () => {
    expect(endingOf(evening, late, at(17)).endsAt).toBe(at(79));
    expect(behindMinutes(endingOf(evening, late, at(17)))).toBe(7);
  });

  it('says nothing of a minute', () => {
    const live = played(evening, start(), next(11));
    expect(behindMinutes(endingOf(evening, live, at(11)))).toBe(0);
    expect(cheapestCuts(evening, live, at(11))).toEqual([]);
  });

  it('offers a shortening that also saves the tea, and a step that could go', () => {
    expect(cheapestCuts(evening, late, at(17))).toEqual([
      { cut: { kind: 'shorten', to: [{ at: 1, minutes: 13 }] }, endsAt: at(72), losesMinutes: 7 },
      { cut: { kind: 'drop', at: 4 }, endsAt: at(72), losesMinutes: 7 },
    ]);
  });

  it('takes a cut by one tap and gives it back by another', () => {
    const [offer] = cheapestCuts(evening, late, at(17));
    if (!offer) throw new Error('Nothing was offered.');
    const cut = liveAfter(evening, late, { kind: 'cut', cut: offer.cut }, at(17));
    expect(cut && endingOf(evening, cut, at(17)).endsAt).toBe(at(72));
    expect(cut && canUndo(cut)).toBe(true);
    expect(liveAfter(evening, cut, { kind: 'undo' }, at(17))).toEqual(late);
  });

  it('goes past a dropped step', () => {
    const live = played(evening, start(), [1, { kind: 'cut', cut: { kind: 'drop', at: 1 } }], next(10));
    expect(live.at).toBe(2);
    expect(canUndo(live)).toBe(false);
  });

  it('waits for a break that stays on the clock when we are early', () => {
    const live = played(evening, start(), next(5), next(20));
    expect(endingOf(evening, played(evening, start(), next(5)), at(5)).nextAt).toBe(at(30));
    expect(endingOf(evening, live, at(20)).endsAt).toBe(at(62));
  });
});

const anyStep = fc
  .record({
    minutes: fc.integer({ min: 1, max: 40 }),
    cut: fc.integer({ min: 0, max: 20 }),
    keep: fc.constantFrom('must' as const, 'could' as const),
    hinge: fc.boolean(),
    method: fc.constantFrom(...METHODS),
    locked: fc.integer({ min: 0, max: 9 }).map((one) => one === 0),
  })
  .map(({ minutes, cut, ...rest }) => ({ minutes, shortest: Math.max(1, minutes - cut), ...rest }));
const anySteps = fc
  .array(anyStep, { minLength: 1, maxLength: 14 })
  .map((steps) => inTurn(steps.map((step, nth) => aStep(`s${nth}`, step.minutes, step))));
const anyHappening = fc.oneof(
  fc.constantFrom<Happening[]>(
    { kind: 'next' },
    { kind: 'back' },
    { kind: 'pause' },
    { kind: 'resume' },
    { kind: 'undo' },
  ),
  fc.record({ kind: fc.constant('more' as const), minutes: fc.constant(2) }),
);

/** Cuts until nothing more is offered. */
const cutWholly = (steps: readonly LiveStep[], live: Live, now: number): Live => {
  const [offer] = cheapestCuts(steps, live, now);
  const after = offer && liveAfter(steps, live, { kind: 'cut', cut: offer.cut }, now);
  return after ? cutWholly(steps, after, now) : live;
};

/** Everything cut that may be. */
const barest = (steps: readonly LiveStep[], live: Live): Live => ({
  ...live,
  legs: live.legs.map((leg, nth) => {
    const step = steps[nth];
    if (!step || nth < live.at || step.hinge || isFixed(step)) return leg;
    if (nth > live.at && step.keep === 'could') return { ...leg, dropped: true };
    return { ...leg, minutes: Math.min(leg.minutes, nth === live.at ? Math.max(step.shortest, 1) : step.shortest) };
  }),
});

describe('any evening at all', () => {
  it('ends when its steps add up to, if it begins on time and nothing is touched', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const live = played(steps, start());
        expect(endingOf(steps, live, SEVEN).endsAt).toBe(SEVEN + plannedMinutes(steps) * MINUTE_MS);
        expect(plannedEnd(steps, live)).toBe(SEVEN + plannedMinutes(steps) * MINUTE_MS);
      }),
    );
  });

  it('accounts for every minute: those spent and those paused make the time that passed', () => {
    fc.assert(
      fc.property(
        anySteps,
        fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), anyHappening), { maxLength: 30 }),
        (steps, events) => {
          let live: Live | undefined = played(steps, start());
          let now = SEVEN;
          let idle = 0;
          for (const [minutes, happening] of events) {
            const stood = live?.since === null;
            now += minutes * MINUTE_MS;
            if (stood) idle += minutes * MINUTE_MS;
            live = liveAfter(steps, live, happening, now);
          }
          const spent = live?.legs.reduce((sum, leg) => sum + leg.spentMs, 0) ?? 0;
          const running = live && live.since !== null ? now - live.since : 0;
          expect(spent + running + idle).toBe(now - SEVEN);
        },
      ),
    );
  });

  it('never offers to cut the hinge, a break or a locked step, nor below the shortest', () => {
    fc.assert(
      fc.property(anySteps, fc.integer({ min: 0, max: 60 }), (steps, late) => {
        const live = played(steps, start(late));
        for (const { cut } of cheapestCuts(steps, live, at(late))) {
          const touched = cut.kind === 'drop' ? [{ at: cut.at, minutes: 0 }] : cut.to;
          for (const { at: nth, minutes } of touched) {
            const step = steps[nth];
            expect(step && !step.hinge && !isFixed(step)).toBe(true);
            if (cut.kind === 'drop') expect(step?.keep).toBe('could');
            else expect(minutes).toBeGreaterThanOrEqual(step?.shortest ?? Number.POSITIVE_INFINITY);
          }
        }
      }),
    );
  });

  it('says truly when it ends if a cut is made', () => {
    fc.assert(
      fc.property(anySteps, fc.integer({ min: 2, max: 60 }), (steps, late) => {
        const live = played(steps, start(late));
        for (const { cut, endsAt } of cheapestCuts(steps, live, at(late))) {
          const after = liveAfter(steps, live, { kind: 'cut', cut }, at(late));
          expect(after && endingOf(steps, after, at(late)).endsAt).toBe(endsAt);
        }
      }),
    );
  });

  it('that begins ten minutes late ends on time, wherever cutting all that may be cut would', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const live = played(steps, start(10));
        const best = endingOf(steps, barest(steps, live), at(10)).endsAt;
        const { endsAt } = endingOf(steps, cutWholly(steps, live, at(10)), at(10));
        expect(endsAt).toBeLessThanOrEqual(Math.max(best, plannedEnd(steps, live)) + MINUTE_MS);
      }),
      { numRuns: 500 },
    );
  });
});
