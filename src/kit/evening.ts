import { type Cut, type CutItem, holds, type Written, type WrittenSteps, writtenFor } from './cut.ts';
import { LIMITS } from './limits.ts';

/** An item of a cut where it stands in the evening. Minutes past midnight, or past the beginning where there is no start. */
export interface Placed {
  /** Its place in the cut, 0 for the first. */
  at: number;
  item: CutItem;
  begins: number;
  ends: number;
  /** Minutes with nothing to do before it, because it is locked to a later time. */
  spare: number;
  /** Minutes it begins after the time it is locked to. */
  late: number;
}

/** Each item on the clock: one after another, but what is locked waits for its time. */
export const placed = ({ startsAt, items }: Cut): Placed[] => {
  let clock = startsAt ?? 0;
  return items.map((item, at) => {
    const lockedAt = item.lockedAt ?? clock;
    const begins = Math.max(clock, lockedAt);
    const here = { at, item, begins, ends: begins + item.minutes, spare: begins - clock, late: begins - lockedAt };
    clock = here.ends;
    return here;
  });
};

/** When the evening ends. */
export const endsAt = (cut: Cut): number => placed(cut).at(-1)?.ends ?? cut.startsAt ?? 0;

/** Minutes from beginning to end, waiting for what is locked included. */
export const lasts = (cut: Cut): number => endsAt(cut) - (cut.startsAt ?? 0);

/** Minutes the evening is wanted to last; a time before the start is of the next day. */
export const wantedMinutes = ({ startsAt, wanted }: Cut): number | undefined => {
  if (!wanted) return undefined;
  if ('minutes' in wanted) return wanted.minutes;
  const day = 24 * 60;
  return (wanted.until - (startsAt ?? 0) + day) % day || day;
};

/** Longest that anybody sits without a break. */
const SITTING_MINUTES = 120;

/** Something to know before running an evening like this. `at` is a place in the cut. */
export type Caution =
  | { kind: 'hinge-dropped' | 'evaluation-dropped'; title: string; index: number }
  | { kind: 'hinge-short'; title: string; at: number; minutes: number }
  | { kind: 'late' | 'spare'; title: string; at: number; minutes: number }
  | { kind: 'no-break' | 'over'; minutes: number }
  | { kind: 'nothing' };

/** The first step left out that did something which no step in the evening does. */
const missing = (cut: Cut, steps: WrittenSteps, does: 'hinge' | 'evaluation'): Caution[] => {
  if (cut.items.some((item) => writtenFor(item, steps)?.[does])) return [];
  const index = steps.main.findIndex((step, place) => step[does] && !holds(cut, 'main', place));
  const step = steps.main[index];
  return step ? [{ kind: `${does}-dropped`, title: step.title, index }] : [];
};

/** Minutes of the longest stretch between breaks. */
const longestSitting = (cut: Cut, steps: WrittenSteps): number => {
  let since = 0;
  let longest = 0;
  for (const { item, spare } of placed(cut)) {
    since = writtenFor(item, steps)?.method === 'break' ? 0 : since + spare + item.minutes;
    longest = Math.max(longest, since);
  }
  return longest;
};

const atPlaces = (cut: Cut, steps: WrittenSteps): Caution[] =>
  placed(cut).flatMap(({ at, item, spare, late }) => {
    const step: Written | undefined = writtenFor(item, steps);
    const title = step?.title ?? '';
    const found: Caution[] = [];
    if (late > 0) found.push({ kind: 'late', title, at, minutes: late });
    if (spare > 0) found.push({ kind: 'spare', title, at, minutes: spare });
    if (step?.hinge && item.minutes < LIMITS.hingeMinutes)
      found.push({ kind: 'hinge-short', title, at, minutes: item.minutes });
    return found;
  });

/** What to know before running this, the gravest first: that nobody asks who decides and who gains, that it runs over, and so on. */
export const cautions = (cut: Cut, steps: WrittenSteps): Caution[] => {
  if (cut.items.length === 0) return [{ kind: 'nothing' }];
  const wanted = wantedMinutes(cut);
  const over = wanted === undefined ? 0 : lasts(cut) - wanted;
  const sitting = longestSitting(cut, steps);
  return [
    ...missing(cut, steps, 'hinge'),
    ...(over > 0 ? [{ kind: 'over' as const, minutes: over }] : []),
    ...atPlaces(cut, steps),
    ...missing(cut, steps, 'evaluation'),
    ...(sitting > SITTING_MINUTES ? [{ kind: 'no-break' as const, minutes: sitting }] : []),
  ];
};
