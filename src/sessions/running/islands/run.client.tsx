import { hydrateIsland } from '../../../platform/ui/islands/hydrate.tsx';
import { RunShow } from '../run-show.tsx';

hydrateIsland('run', RunShow);
