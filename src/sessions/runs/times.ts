import type { StepsTimed } from '../../library/index.ts';
import { timesOfSteps } from './times.store.ts';

/** Answers the library: how long every step that enough runs timed really took, over all kits. */
export const stepsTimed: StepsTimed = async (db) =>
  (await timesOfSteps(db)).map(({ kitId, stepId, ...minutes }) => ({ kitId, stepId, minutes }));
