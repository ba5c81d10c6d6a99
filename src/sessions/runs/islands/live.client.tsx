import { hydrateIsland } from '../../../platform/ui/islands/hydrate.tsx';
import { LiveShow } from '../live-show.tsx';

hydrateIsland('live', LiveShow);
