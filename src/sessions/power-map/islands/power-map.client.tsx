import { hydrateIsland } from '../../../platform/ui/islands/hydrate.tsx';
import { MapShow } from '../map-show.tsx';

hydrateIsland('power-map', MapShow);
