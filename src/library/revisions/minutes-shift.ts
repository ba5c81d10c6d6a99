import type { Kit, Method, Step } from '../../kit/kit.ts';
import { totalMinutes } from '../../kit/measure.ts';
import { stepsOf } from '../../kit/reading.ts';

/** A step as the two strips draw it. */
export interface ShiftStep {
  id: string;
  /** Its number before; undefined when it is new. */
  number: number | undefined;
  title: string;
  method: Method;
  /** Whole. */
  minutes: number;
}

/** The evening before and after. */
export interface Shift {
  before: ShiftStep[];
  after: ShiftStep[];
  minutesBefore: number;
  minutesAfter: number;
  /** Ids of steps whose minutes or place changed, the new and the gone. */
  changed: string[];
  /** Ids of those that were moved. */
  moved: string[];
}

/** Where a moved step stands, and what stands between there and where it stood. */
export interface Moved {
  way: 'earlier' | 'later';
  step: ShiftStep;
  passed: ShiftStep[];
}

const shown = (steps: readonly Step[], numbers: ReadonlyMap<string, number>): ShiftStep[] =>
  steps.map(({ id, title, method, minutes }) => ({ id, number: numbers.get(id), title, method, minutes }));

const bothOf = (before: Kit, after: Kit): { was: ShiftStep[]; is: ShiftStep[] } => {
  const numbers = new Map(stepsOf(before).map(({ id }, at) => [id, at + 1]));
  return { was: shown(stepsOf(before), numbers), is: shown(stepsOf(after), numbers) };
};

/** @param moved ids of the steps that stand in another order */
export const shiftOf = (before: Kit, after: Kit, moved: ReadonlySet<string>): Shift => {
  const { was, is } = bothOf(before, after);
  const minutes = new Map(was.map((step) => [step.id, step.minutes]));
  const now = new Set(is.map(({ id }) => id));
  const changed = [
    ...is.filter((step) => moved.has(step.id) || minutes.get(step.id) !== step.minutes),
    ...was.filter(({ id }) => !now.has(id)),
  ];
  return {
    before: was,
    after: is,
    minutesBefore: totalMinutes(stepsOf(before)),
    minutesAfter: totalMinutes(stepsOf(after)),
    changed: changed.map(({ id }) => id),
    moved: [...moved],
  };
};

/** What a moved step passed: the steps between where it stands and where it stood, measured by what was not moved. */
export const movedOf = (before: Kit, after: Kit, id: string, moved: ReadonlySet<string>): Moved | undefined => {
  const { was, is } = bothOf(before, after);
  const at = is.findIndex((step) => step.id === id);
  const step = is[at];
  if (!step) return undefined;
  const ahead = was
    .slice(
      0,
      was.findIndex((one) => one.id === id),
    )
    .filter((one) => !moved.has(one.id));
  const stays = ahead.findLast((one) => is.some((now) => now.id === one.id));
  const stood = stays ? is.findIndex((one) => one.id === stays.id) : -1;
  if (stood >= at) return { way: 'earlier', step, passed: is.slice(at + 1, stood + 1) };
  return { way: 'later', step, passed: is.slice(stood + 1, at) };
};
