import { hydrateIsland } from '../../../platform/ui/islands/hydrate.tsx';
import { Carrier } from '../carrier.tsx';

hydrateIsland('ran', Carrier);
