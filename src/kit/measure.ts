import { LISTENING, type Step } from './kit.ts';

type Timed = Pick<Step, 'minutes' | 'shortest' | 'keep' | 'hinge' | 'method'>;

const sum = (steps: readonly Timed[], of: (step: Timed) => number): number =>
  steps.reduce((total, step) => total + of(step), 0);

/** Whole minutes of all steps as written. */
export const totalMinutes = (steps: readonly Timed[]): number => sum(steps, ({ minutes }) => minutes);

/** Whether the program may drop a step. Never the one that asks who decides and who gains. */
const mayGo = ({ keep, hinge }: Timed): boolean => keep === 'could' && !hinge;

/** Whole minutes of the shortest form: every `could` dropped, the rest as short as they can be. */
export const leastMinutes = (steps: readonly Timed[]): number =>
  sum(steps, (step) => (mayGo(step) ? 0 : step.shortest));

/** Whole minutes in which participants talk or do: all but plenary, film, reading and break. */
export const doingMinutes = (steps: readonly Timed[]): number =>
  sum(steps, ({ method, minutes }) => (LISTENING.includes(method) ? 0 : minutes));

/** A kit runs in `minutes` if its shortest form is no longer. */
export const runsIn = (steps: readonly Timed[], minutes: number): boolean => leastMinutes(steps) <= minutes;

export interface Fitted<S> {
  /** What is left, in order, with the minutes it gets. */
  steps: S[];
  /** What was dropped, in order. */
  dropped: S[];
  /** False when even the shortest form is longer: then `steps` is that form. */
  fits: boolean;
}

/**
 * Shortens steps to `room` minutes in all, each in proportion to what it can give, in whole minutes.
 * What is left over by rounding goes to the largest remainders, the earlier first.
 */
const shortened = <S extends Timed>(steps: readonly S[], room: number, isFixed: (step: S) => boolean): S[] => {
  const give = (step: S): number => (isFixed(step) ? 0 : step.minutes - step.shortest);
  const givable = steps.reduce((total, step) => total + give(step), 0);
  const wanted = Math.min(givable, totalMinutes(steps) - room);
  if (wanted <= 0) return [...steps];
  const exact = steps.map((step) => (give(step) * wanted) / givable);
  const cuts = exact.map(Math.floor);
  let left = wanted - cuts.reduce((total, cut) => total + cut, 0);
  const byRemainder = exact
    .map((cut, at) => ({ at, rest: cut - Math.floor(cut) }))
    .sort((a, b) => b.rest - a.rest || a.at - b.at);
  for (const { at, rest } of byRemainder) {
    if (left === 0 || rest === 0) break;
    cuts[at] = (cuts[at] ?? 0) + 1;
    left -= 1;
  }
  return steps.map((step, at) => ({ ...step, minutes: step.minutes - (cuts[at] ?? 0) }));
};

/**
 * Fits steps into `minutes` by the rule of kit-format.md: drops `could` steps from the end until it fits, then shortens the rest
 * towards `shortest` in proportion, whole minutes. The hinge is never dropped; what `isFixed` says stays as it is, neither dropped nor shortened.
 */
export const fitTo = <S extends Timed>(
  steps: readonly S[],
  minutes: number,
  isFixed: (step: S) => boolean = () => false,
): Fitted<S> => {
  const kept = [...steps];
  const dropped: S[] = [];
  for (let at = kept.length - 1; at >= 0 && totalMinutes(kept) > minutes; at -= 1) {
    const step = kept[at];
    if (!step || !mayGo(step) || isFixed(step)) continue;
    dropped.unshift(step);
    kept.splice(at, 1);
  }
  const fitted = shortened(kept, minutes, isFixed);
  return { steps: fitted, dropped, fits: totalMinutes(fitted) <= minutes };
};
