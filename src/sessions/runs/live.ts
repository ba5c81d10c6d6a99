import type { Method } from '../../kit/kit.ts';

/** A step as the live page knows it: plain data, with this evening's minutes. */
export interface LiveStep {
  key: string;
  title: string;
  minutes: number;
  /** Minutes after the first step at which, by the plan, it begins. */
  begins: number;
  /** Whole minutes it can be cut to. */
  shortest: number;
  keep: 'must' | 'could';
  hinge: boolean;
  method: Method;
  locked: boolean;
  /** False for a step of one's own: nobody is asked about it afterwards. */
  asked: boolean;
  /** The first sentence to say; empty when the notes give none. */
  say: string;
  /** The rest of the facilitator's notes, a paragraph each. */
  notes: string[];
}

/** What tonight has made of a step. */
export interface Leg {
  /** Minutes it may take, after cuts and additions. */
  minutes: number;
  dropped: boolean;
  /** Milliseconds spent on it until `Live.since`. */
  spentMs: number;
}

export type Cut = { kind: 'drop'; at: number } | { kind: 'shorten'; to: { at: number; minutes: number }[] };

/** A session under way. Every time is an instant in milliseconds: a phone that slept is right when it wakes. */
export interface Live {
  /** When, by the plan, the first step begins. */
  plannedAt: number;
  legs: Leg[];
  /** The step we are in. */
  at: number;
  /** Since when this step's clock has run; null while paused and at the end. */
  since: number | null;
  endedAt: number | null;
  /** What was cut, with the minutes from before, so that it can be taken back. */
  cuts: { cut: Cut; was: { at: number; minutes: number }[] }[];
}

export type Happening =
  | { kind: 'start'; plannedAt: number }
  | { kind: 'next' }
  | { kind: 'back' }
  | { kind: 'pause' }
  | { kind: 'resume' }
  | { kind: 'more'; minutes: number }
  | { kind: 'cut'; cut: Cut }
  | { kind: 'undo' }
  | { kind: 'clear' };

export const MINUTE_MS = 60_000;
const STEP_MINUTES_MAX = 240;

/** Minutes from the first step's beginning to the last one's end, by the plan. */
export const plannedMinutes = (steps: readonly LiveStep[]): number => {
  const last = steps.at(-1);
  return last ? last.begins + last.minutes : 0;
};

/** A break and a locked step stay on the clock: they are never cut, and never begin before their time. */
export const isFixed = ({ locked, method }: LiveStep): boolean => locked || method === 'break';

/** Milliseconds spent on the step we are in. */
export const spentMs = (live: Live, now: number): number =>
  (live.legs[live.at]?.spentMs ?? 0) + (live.since === null ? 0 : Math.max(0, now - live.since));

/** Milliseconds left of the step we are in; negative once it runs over. */
export const leftMs = (live: Live, now: number): number =>
  (live.legs[live.at]?.minutes ?? 0) * MINUTE_MS - spentMs(live, now);

const beside = (legs: readonly Leg[], from: number, by: 1 | -1): number | undefined => {
  for (let at = from + by; at >= 0 && at < legs.length; at += by) if (!legs[at]?.dropped) return at;
  return undefined;
};

/** The step that comes next, or undefined at the last. */
export const nextOf = ({ legs, at }: Live): number | undefined => beside(legs, at, 1);
export const previousOf = ({ legs, at }: Live): number | undefined => beside(legs, at, -1);

const withLeg = (live: Live, at: number, change: Partial<Leg>): Live => ({
  ...live,
  legs: live.legs.map((leg, nth) => (nth === at ? { ...leg, ...change } : leg)),
});

/** Writes the time that has run on to the step it was spent on, and stops the clock. */
const stopped = (live: Live, now: number): Live => ({
  ...withLeg(live, live.at, { spentMs: spentMs(live, now) }),
  since: null,
});

const begun = (steps: readonly LiveStep[], plannedAt: number, now: number): Live => ({
  plannedAt,
  legs: steps.map(({ minutes }) => ({ minutes, dropped: false, spentMs: 0 })),
  at: 0,
  since: now,
  endedAt: null,
  cuts: [],
});

const withCut = (live: Live, cut: Cut): Live => {
  const touched = cut.kind === 'drop' ? [{ at: cut.at, minutes: undefined }] : cut.to;
  const was = touched.map(({ at }) => ({ at, minutes: live.legs[at]?.minutes ?? 0 }));
  const after = touched.reduce(
    (one, { at, minutes }) => withLeg(one, at, minutes === undefined ? { dropped: true } : { minutes }),
    live,
  );
  return { ...after, cuts: [...live.cuts, { cut, was }] };
};

/** Takes back the last cut, for every step that it touched and that is not yet behind us. */
const withoutCut = (live: Live): Live => {
  const last = live.cuts.at(-1);
  if (!last) return live;
  const before = last.was
    .filter(({ at }) => at >= live.at)
    .reduce((one, { at, minutes }) => withLeg(one, at, { minutes, dropped: false }), live);
  return { ...before, cuts: live.cuts.slice(0, -1) };
};

/** True while the last cut can be taken back: some of what it touched is still ahead. */
export const canUndo = (live: Live): boolean => live.cuts.at(-1)?.was.some(({ at }) => at >= live.at) ?? false;

const onward = (live: Live, now: number): Live => {
  const still = stopped(live, now);
  const next = nextOf(live);
  return next === undefined ? { ...still, endedAt: now } : { ...still, at: next, since: now };
};

const backward = (live: Live, now: number): Live => {
  if (live.endedAt !== null) return { ...live, endedAt: null, since: now };
  const previous = previousOf(live);
  return previous === undefined ? live : { ...stopped(live, now), at: previous, since: now };
};

/** What a tap makes of the session: undefined before it starts and once it is cleared. Pure; `now` in milliseconds. */
export const liveAfter = (
  steps: readonly LiveStep[],
  live: Live | undefined,
  happening: Happening,
  now: number,
): Live | undefined => {
  if (happening.kind === 'start') return live ?? begun(steps, happening.plannedAt, now);
  if (!live || happening.kind === 'clear') return undefined;
  if (happening.kind === 'back') return backward(live, now);
  if (live.endedAt !== null) return live;
  switch (happening.kind) {
    case 'next':
      return onward(live, now);
    case 'pause':
      return live.since === null ? live : stopped(live, now);
    case 'resume':
      return live.since === null ? { ...live, since: now } : live;
    case 'more': {
      const minutes = (live.legs[live.at]?.minutes ?? 0) + happening.minutes;
      return withLeg(live, live.at, { minutes: Math.min(STEP_MINUTES_MAX, minutes) });
    }
    case 'cut':
      return withCut(live, happening.cut);
    case 'undo':
      return withoutCut(live);
  }
};
