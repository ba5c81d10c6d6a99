import type { Pack } from './pack.ts';
import type { FormWords } from './words.ts';

/** The plan's strip in words, for whoever can't see it. */
export const stripSaid = ({ steps, totalMinutes }: Pack, t: FormWords): string =>
  t.strip(
    steps.map(({ number, step }) => `${number} ${step.title}, ${t.minutes(step.minutes)}`).join('; '),
    totalMinutes,
  );
