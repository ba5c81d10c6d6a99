import { z } from 'zod';
import type { PlanFields } from './worked-out.ts';

/** Longer than any plan: `readCut` refuses what is. */
const PLAN_CHARACTERS_MAX = 12_000;

/**
 * The planner's form: the plan it was shown with, the button that was pressed, and whatever fields the steps of that plan had.
 * What the fields mean is worked out by `workedOut`, in the browser too.
 */
export const PlanForm = z
  .object({ p: z.string().max(PLAN_CHARACTERS_MAX) })
  .catchall(z.union([z.string(), z.array(z.string())]))
  .transform((form): PlanFields & { p: string } => {
    const first = Object.entries(form).map(
      ([field, value]) => [field, Array.isArray(value) ? value[0] : value] as const,
    );
    return { ...Object.fromEntries(first), p: form.p };
  });
