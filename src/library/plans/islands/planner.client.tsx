import { hydrateIsland } from '../../../platform/ui/islands/hydrate.tsx';
import { LivePlanner } from '../views/live-planner.tsx';

hydrateIsland('planner', LivePlanner);
