import { fitTo, leastMinutes, totalMinutes } from '../../../kit/measure.ts';
import { stepsOf } from '../../../kit/reading.ts';
import type { KitDocument } from './document.ts';

/** Lengths for which people plan an evening. */
const LENGTHS_MINUTES = [180, 150, 120, 105, 90, 75, 60, 45, 30];
/** More than these would fill the cover. */
const SHOWN_MAX = 4;

export interface LengthContents {
  says: string;
  goes: string;
}

/** The shorter lengths in which a kit runs, and what goes at each; none for a plan, which has been cut already. */
export const lengthsOf = ({ job, t }: KitDocument, isOwnPlan: boolean): LengthContents[] => {
  if (isOwnPlan) return [];
  const steps = stepsOf(job.kit);
  const [least, most] = [leastMinutes(steps), totalMinutes(steps)];
  const shorter = LENGTHS_MINUTES.filter((minutes) => minutes >= least && minutes < most);
  return shorter.slice(0, SHOWN_MAX).map((minutes) => {
    const fitted = fitTo(steps, minutes);
    const kept = new Map(steps.map((step) => [step.id, step.minutes]));
    const shortened = fitted.steps.filter((step) => step.minutes < (kept.get(step.id) ?? 0)).length;
    const says = [
      ...(fitted.dropped.length > 0 ? [t.goes(fitted.dropped.map(({ title }) => title))] : []),
      ...(shortened > 0 ? [t.shorter(shortened)] : []),
    ];
    return { says: String(minutes), goes: says.join(' ') };
  });
};
