import fc from 'fast-check';
import { asWritten, CUT_LIMITS, type Cut, type CutItem, ownTitle, type Written, type WrittenSteps } from './cut.ts';
import { METHODS } from './kit.ts';

/** A step as short as can be said: `aStep('Tea', 5, { method: 'break' })`. */
export const aStep = (title: string, minutes: number, more: Partial<Written> = {}): Written => ({
  title,
  minutes,
  shortest: minutes,
  method: 'plenary',
  keep: 'must',
  hinge: false,
  evaluation: false,
  ...more,
});

/** An evening of ninety minutes as kits have it: hello, stages, the hinge, tea, role play, spare, evaluation. */
export const evening: WrittenSteps = {
  main: [
    aStep('Hello', 10, { shortest: 5, method: 'go-round' }),
    aStep('Seven stages', 10, { shortest: 5 }),
    aStep('Who gains?', 20, { shortest: 10, method: 'small-groups', hinge: true }),
    aStep('Tea', 10, { shortest: 5, method: 'break', keep: 'could' }),
    aStep('In threes', 25, { shortest: 15, method: 'role-play' }),
    aStep('Hot seat', 10, { method: 'exercise', keep: 'could' }),
    aStep('Evaluation', 5, { method: 'reflection', evaluation: true }),
  ],
  second: [
    aStep('Draw the block', 15, { shortest: 8, method: 'exercise' }),
    aStep('Knock, knock', 12, { method: 'pairs' }),
  ],
};

export const here = { kit: 'why-wont-she-sign', edition: 3 };
export const there = { kit: 'we-are-not-removing', edition: 1 };
export const written: Cut = asWritten(here, evening.main, 19 * 60);

const minutes = fc.integer({ min: 1, max: CUT_LIMITS.minutes });
const lockedAt = fc.option(fc.integer({ min: 0, max: CUT_LIMITS.lockedAt }), { nil: undefined });
const title = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((typed) => ownTitle(typed) === typed);
const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
const own: fc.Arbitrary<CutItem> = fc.record({
  of: fc.constant('own' as const),
  title,
  method: fc.constantFrom(...METHODS),
  minutes,
  lockedAt,
});
const taken = (of: 'main' | 'second', steps: number): fc.Arbitrary<CutItem[]> =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: steps - 1 }), { maxLength: Math.min(steps, 14) })
    .chain((places) =>
      fc.tuple(
        ...places.map((index) => fc.record({ of: fc.constant(of), index: fc.constant(index), minutes, lockedAt })),
      ),
    );

/** Any cut whose places point at one of so many steps of each kit. */
export const anyCut = (steps = { main: 200, second: 200 }): fc.Arbitrary<Cut> =>
  fc
    .record({
      main: fc.record({ kit: slug.map((kit) => `a${kit}`), edition: fc.integer({ min: 1, max: 99_999 }) }),
      second: fc.record({ kit: slug.map((kit) => `b${kit}`), edition: fc.integer({ min: 1, max: 99_999 }) }),
      startsAt: fc.option(fc.integer({ min: 0, max: CUT_LIMITS.dayMinutes - 1 }), { nil: undefined }),
      length: fc.option(fc.integer({ min: 1, max: CUT_LIMITS.dayMinutes }), { nil: undefined }),
      until: fc.option(fc.integer({ min: 0, max: CUT_LIMITS.dayMinutes - 1 }), { nil: undefined }),
      mains: taken('main', steps.main),
      seconds: taken('second', steps.second),
      owns: fc.array(own, { maxLength: CUT_LIMITS.own }),
      left: fc.uniqueArray(fc.integer({ min: 0, max: steps.main - 1 }), { maxLength: 5 }),
      shuffle: fc.infiniteStream(fc.nat()),
    })
    .map(({ main, second, startsAt, length, until, mains, seconds, owns, left, shuffle }) => {
      const ordered = [...mains, ...seconds, ...owns].map((item) => ({ item, by: shuffle.next().value ?? 0 }));
      const items = ordered.sort((a, b) => a.by - b.by).map(({ item }) => item);
      const leftOut = left.filter((index) => !mains.some((item) => item.of === 'main' && item.index === index));
      const wanted =
        until !== undefined && startsAt !== undefined
          ? { until }
          : length === undefined
            ? undefined
            : { minutes: length };
      return { main, second, startsAt, wanted, leftOut: leftOut.sort((a, b) => a - b), items };
    });
