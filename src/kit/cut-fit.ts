import { type Cut, type CutItem, holds, restore, type Written, type WrittenSteps, writtenFor } from './cut.ts';
import { wantedMinutes } from './evening.ts';
import { fitTo } from './measure.ts';

/** An item with what the kit says of it, to be fitted; `minutes` is the item's. */
interface Fitting extends Written {
  item: CutItem;
}

/** A kit's step at the length it was written in; what is locked, or one's own, as it stands. A step chosen from a second kit is not dropped. */
const fittingOf = (item: CutItem, steps: WrittenSteps): Fitting[] => {
  const written = writtenFor(item, steps);
  if (!written) return [];
  const minutes = item.of === 'own' || item.lockedAt !== undefined ? item.minutes : written.minutes;
  const shortest = Math.min(minutes, written.shortest);
  return [{ ...written, item, minutes, shortest, keep: item.of === 'main' ? written.keep : 'must' }];
};

/** All steps of the main kit but those that a person left out, each in its place. */
const withAllSteps = (cut: Cut, steps: WrittenSteps): Cut =>
  steps.main.reduce(
    (whole, _, index) =>
      holds(whole, 'main', index) || cut.leftOut.includes(index) ? whole : restore(whole, index, steps),
    cut,
  );

/** Parts the evening at what is locked: each part is to fit between two times. */
const spansOf = (fitting: readonly Fitting[]): { before: Fitting[]; locked: Fitting | undefined }[] => {
  const spans: { before: Fitting[]; locked: Fitting | undefined }[] = [{ before: [], locked: undefined }];
  for (const one of fitting) {
    const span = spans.at(-1);
    if (!span) break;
    if (one.item.lockedAt === undefined) span.before.push(one);
    else {
      span.locked = one;
      spans.push({ before: [], locked: undefined });
    }
  }
  return spans;
};

/**
 * Fits an evening to the length it is wanted to have, by the rule of kit-format.md: everything that no person left out comes back as it
 * was written, then `could` steps go from the end, then the rest gets shorter. What is locked keeps its minutes and, as far as what
 * stands before it can make room, its time. The hinge is never dropped. It may stay too long: `cautions` says by how much.
 */
export const fitCut = (cut: Cut, steps: WrittenSteps): Cut => {
  const wanted = wantedMinutes(cut);
  if (wanted === undefined) return cut;
  const whole = withAllSteps(cut, steps);
  const ends = (cut.startsAt ?? 0) + wanted;
  let clock = cut.startsAt ?? 0;
  const items: CutItem[] = [];
  for (const { before, locked } of spansOf(whole.items.flatMap((item) => fittingOf(item, steps)))) {
    const room = Math.max(0, (locked?.item.lockedAt ?? ends) - clock);
    const fitted = fitTo(before, room).steps;
    items.push(...fitted.map(({ item, minutes }) => ({ ...item, minutes })));
    clock = fitted.reduce((at, { minutes }) => at + minutes, clock);
    if (locked) {
      items.push(locked.item);
      clock = Math.max(clock, locked.item.lockedAt ?? clock) + locked.minutes;
    }
  }
  return { ...whole, items };
};
