import { hydrateIsland } from '../../../platform/ui/islands/hydrate.tsx';
import { Talk } from '../views/talk.tsx';

hydrateIsland('rehearsal', Talk);
