import { hydrateIsland } from '../../../platform/ui/islands/hydrate.tsx';
import { LivePlanner } from './live-planner.tsx';
import type { PlannerProps } from './planner-state.ts';

/** Takes the planner over in the browser; resolves once its buttons answer. */
export const wakePlanner = (): Promise<void> =>
  new Promise((awake) => {
    hydrateIsland('planner', (props: Pick<PlannerProps, 'reading' | 'state'>) => (
      <LivePlanner {...props} awake={awake} />
    ));
  });
