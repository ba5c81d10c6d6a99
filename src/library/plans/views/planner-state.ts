import { type Cut, type CutItem, type Written, type WrittenSteps, writtenFor } from '../../../kit/cut.ts';
import { lasts, type Placed, placed, wantedMinutes } from '../../../kit/evening.ts';
import type { Segment } from '../../../platform/ui/strip.tsx';
import { clockSaid } from '../clock.ts';
import type { PlannerReading, PlannerStep } from '../read.ts';
import type { PlanError } from '../worked-out.ts';
import { rowOf } from '../worked-out.ts';

/** Everything that the planner shows at a moment: the same on the server and in the browser. */
export interface PlannerState {
  cut: Cut;
  /** Place of the hinge whose loss is being told. */
  asks: number | undefined;
  /** Address of the plan before the last change. */
  before: string | undefined;
  sent: { typed: Readonly<Record<string, string[]>>; errors: { field: string; key: PlanError }[] } | undefined;
}

/** What the browser does instead of the server. Without it, everything is a form. */
export interface Hands {
  submit(event: SubmitEvent): void;
  input(event: Event): void;
  undo(): void;
}

export interface PlannerProps {
  reading: PlannerReading;
  state: PlannerState;
  hands: Hands | undefined;
}

export const stepsOfReading = ({ main, second }: PlannerReading): WrittenSteps => ({
  main: main.steps,
  second: second?.steps ?? [],
});

export interface Row extends Placed {
  row: string;
  /** As the printed plan numbers it: minutes of waiting have a number too. */
  number: number;
  written: Written;
  /** The kit's own step behind it; undefined for one's own. */
  step: PlannerStep | undefined;
  clock: string;
}

const stepFor = (item: CutItem, { main, second }: PlannerReading): PlannerStep | undefined =>
  item.of === 'own' ? undefined : (item.of === 'main' ? main : second)?.steps[item.index];

/** Each step of the evening with what is said of it. */
export const rowsOf = (reading: PlannerReading, cut: Cut): Row[] =>
  placed(cut).flatMap((here, at, all) => {
    const written = writtenFor(here.item, stepsOfReading(reading));
    if (!written) return [];
    const step = stepFor(here.item, reading);
    const clock = clockSaid(here.begins, cut.startsAt !== undefined);
    const waits = all.slice(0, at + 1).filter(({ spare }) => spare > 0).length;
    return [{ ...here, row: rowOf(cut, here.at), number: at + 1 + waits, written, step, clock }];
  });

/** The bars of the evening; `spare` names minutes of waiting. */
export const segmentsOf = (rows: readonly Row[], spareTitle: string): Segment[] =>
  rows.flatMap(({ written, item, spare }) => {
    const { title, method, hinge } = written;
    const waiting: Segment[] = spare > 0 ? [{ title: spareTitle, method: 'break', minutes: spare }] : [];
    return [...waiting, { title, method, minutes: item.minutes, hinge }];
  });

/** The length, and from when to when. */
export const totalsOf = (cut: Cut) => {
  const minutes = lasts(cut);
  const from = cut.startsAt ?? 0;
  const hasStart = cut.startsAt !== undefined;
  return {
    minutes,
    from: clockSaid(from, hasStart),
    to: clockSaid(from + minutes, hasStart),
    wanted: wantedMinutes(cut),
  };
};
