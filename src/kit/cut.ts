import type { Method, Step } from './kit.ts';
import { LIMITS } from './limits.ts';

/** A kit's edition, which never changes: so a step of it may be named by its place. */
export interface Source {
  kit: string;
  /** 1 for a kit's first. */
  edition: number;
}

interface Timed {
  /** Whole, 1 to 240. */
  minutes: number;
  /** Tied to the clock: minutes past midnight or, in an evening without a start, past its beginning. */
  lockedAt: number | undefined;
}

/** A kit's step, taken into an evening. */
export interface Taken extends Timed {
  of: 'main' | 'second';
  /** Its place in that edition, 0 for the first step. */
  index: number;
}

/** A step of one's own. Its title is the only text in a cut that anybody types. */
export interface OwnStep extends Timed {
  of: 'own';
  title: string;
  method: Method;
}

export type CutItem = Taken | OwnStep;

/** How long the evening is wanted to be: so many minutes, or until a time (minutes past midnight). */
export type Wanted = { minutes: number } | { until: number };

/** One evening, cut from a kit: which steps, in what order, how long each. Pure and small: it travels in an address. */
export interface Cut {
  main: Source;
  second: Source | undefined;
  /** Minutes past midnight. */
  startsAt: number | undefined;
  wanted: Wanted | undefined;
  /** Steps of the main kit that a person left out: the program brings none of them back by itself. */
  leftOut: number[];
  items: CutItem[];
}

/** What a cut needs to know of a kit's step. */
export interface Written extends Pick<Step, 'title' | 'minutes' | 'shortest' | 'method' | 'keep' | 'hinge'> {
  /** The evaluation sheet is filled in here. */
  evaluation: boolean;
}

/** The steps that a cut's places point into. */
export interface WrittenSteps {
  main: readonly Written[];
  second: readonly Written[];
}

export const CUT_LIMITS = {
  /** A kit's steps, and some more. */
  items: LIMITS.steps + 20,
  /** Each costs up to 720 characters of address. */
  own: 10,
  ownTitle: 80,
  minutes: LIMITS.minutesOfStep,
  dayMinutes: 24 * 60,
  /** A lock's time: of the day it begins or the next. */
  lockedAt: 2 * 24 * 60,
} as const;

export const isMinutes = (minutes: number): boolean =>
  Number.isInteger(minutes) && minutes >= 1 && minutes <= CUT_LIMITS.minutes;

/**
 * A title as a cut holds it: one line, no control characters, none that turn the direction of what follows.
 * Undefined when nothing is left or it is too long.
 */
export const ownTitle = (typed: string): string | undefined => {
  const title = typed
    .toWellFormed()
    .replace(/[\s\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .trim();
  return title.length > 0 && title.length <= CUT_LIMITS.ownTitle ? title : undefined;
};

/** The kit as its author wrote it. */
export const asWritten = (main: Source, steps: readonly Written[], startsAt?: number): Cut => ({
  main,
  second: undefined,
  startsAt,
  wanted: undefined,
  leftOut: [],
  items: steps.map(({ minutes }, index) => ({ of: 'main', index, minutes, lockedAt: undefined })),
});

/** What the kit says of an item; undefined when the kit has no such step. A step of one's own is as its maker said. */
export const writtenFor = (item: CutItem, steps: WrittenSteps): Written | undefined =>
  item.of === 'own'
    ? { ...item, shortest: item.minutes, keep: 'must', hinge: false, evaluation: false }
    : steps[item.of][item.index];

/** True when every place in the cut points at a step. */
export const pointsInto = (cut: Cut, steps: WrittenSteps): boolean =>
  cut.items.every((item) => writtenFor(item, steps) !== undefined) &&
  cut.leftOut.every((index) => index < steps.main.length);

const isStep = (item: CutItem, of: Taken['of'], index: number): boolean => item.of === of && item.index === index;

export const holds = (cut: Cut, of: Taken['of'], index: number): boolean =>
  cut.items.some((item) => isStep(item, of, index));

const withItem = (cut: Cut, at: number, change: Partial<Timed>): Cut => ({
  ...cut,
  items: cut.items.map((item, place) => (place === at ? { ...item, ...change } : item)),
});

const inserted = (cut: Cut, at: number, item: CutItem): Cut =>
  cut.items.length < CUT_LIMITS.items ? { ...cut, items: cut.items.toSpliced(at, 0, item) } : cut;

/** Leaves a step out. Whoever offers this for the hinge says first what is lost. */
export const drop = (cut: Cut, at: number): Cut => {
  const item = cut.items[at];
  if (!item) return cut;
  const leftOut = item.of === 'main' ? [...cut.leftOut, item.index].sort((a, b) => a - b) : cut.leftOut;
  return { ...cut, leftOut, items: cut.items.toSpliced(at, 1) };
};

/** Where a step of the main kit belongs: after the nearest that comes before it in the kit, else before the nearest after. */
const placeOf = ({ items }: Cut, index: number): number => {
  const before = items.reduce(
    (found, item, at) => {
      const nearer = item.of === 'main' && item.index < index && item.index > found.index;
      return nearer ? { at, index: item.index } : found;
    },
    { at: -1, index: -1 },
  );
  if (before.at >= 0) return before.at + 1;
  const after = items.findIndex((item) => item.of === 'main' && item.index > index);
  return after < 0 ? items.length : after;
};

/** Puts a step of the main kit back where it belongs, as long as it was written. */
export const restore = (cut: Cut, index: number, steps: WrittenSteps): Cut => {
  const written = steps.main[index];
  if (!written || holds(cut, 'main', index)) return cut;
  const leftOut = cut.leftOut.filter((left) => left !== index);
  const item: CutItem = { of: 'main', index, minutes: written.minutes, lockedAt: undefined };
  return inserted({ ...cut, leftOut }, placeOf(cut, index), item);
};

/** Moves a step to another place. What is locked to the clock stays where it is. */
export const moveTo = (cut: Cut, from: number, to: number): Cut => {
  const item = cut.items[from];
  if (!item || item.lockedAt !== undefined || to < 0 || to >= cut.items.length) return cut;
  return { ...cut, items: cut.items.toSpliced(from, 1).toSpliced(to, 0, item) };
};
export const moveUp = (cut: Cut, at: number): Cut => moveTo(cut, at, at - 1);
export const moveDown = (cut: Cut, at: number): Cut => moveTo(cut, at, at + 1);

export const setMinutes = (cut: Cut, at: number, minutes: number): Cut =>
  isMinutes(minutes) ? withItem(cut, at, { minutes }) : cut;

/** Ties a step to a time of the clock: whatever else changes, it is to begin then. */
export const lock = (cut: Cut, at: number, lockedAt: number): Cut =>
  lockedAt >= 0 && lockedAt <= CUT_LIMITS.lockedAt ? withItem(cut, at, { lockedAt }) : cut;
export const unlock = (cut: Cut, at: number): Cut => withItem(cut, at, { lockedAt: undefined });

/** Another start. What is locked keeps its time of the clock; where there was or is no clock, its distance from the beginning. */
export const setStart = (cut: Cut, startsAt: number | undefined): Cut => {
  const from = cut.startsAt;
  const shift = from === undefined ? (startsAt ?? 0) : startsAt === undefined ? -from : 0;
  const items = cut.items.map((item) =>
    item.lockedAt === undefined
      ? item
      : { ...item, lockedAt: Math.min(CUT_LIMITS.lockedAt, Math.max(0, item.lockedAt + shift)) },
  );
  const wanted = cut.wanted && 'until' in cut.wanted && startsAt === undefined ? undefined : cut.wanted;
  return { ...cut, startsAt, wanted, items };
};

/** Where something new goes: last, but before the evaluation when the evening ends with it. */
const placeForNew = (cut: Cut, steps: WrittenSteps): number => {
  const last = cut.items.at(-1);
  return last && writtenFor(last, steps)?.evaluation ? cut.items.length - 1 : cut.items.length;
};

export const ownSteps = (cut: Cut): number => cut.items.filter(({ of }) => of === 'own').length;

/** Adds a step of one's own. Nothing happens when its title or minutes are none, or there are ten already. */
export const addOwn = (cut: Cut, own: Pick<OwnStep, 'title' | 'minutes' | 'method'>, steps: WrittenSteps): Cut => {
  const title = ownTitle(own.title);
  if (title === undefined || !isMinutes(own.minutes) || ownSteps(cut) >= CUT_LIMITS.own) return cut;
  const { minutes, method } = own;
  return inserted(cut, placeForNew(cut, steps), { of: 'own', title, minutes, method, lockedAt: undefined });
};

/** Names the second kit. Refused while steps of another second kit are in the evening. */
export const beside = (cut: Cut, second: Source): Cut =>
  cut.items.some(({ of }) => of === 'second') || second.kit === cut.main.kit ? cut : { ...cut, second };

/** Takes a step of the second kit, as long as it was written. */
export const take = (cut: Cut, index: number, steps: WrittenSteps): Cut => {
  const written = steps.second[index];
  if (!cut.second || !written || holds(cut, 'second', index)) return cut;
  const item: CutItem = { of: 'second', index, minutes: written.minutes, lockedAt: undefined };
  return inserted(cut, placeForNew(cut, steps), item);
};

/** The cut without what only planning needs: two plans that say the same evening are then the same. */
export const asKept = (cut: Cut): Cut => ({
  ...cut,
  second: cut.items.some(({ of }) => of === 'second') ? cut.second : undefined,
  wanted: undefined,
  leftOut: [],
});
