import { Keep } from '../../offline/keep.tsx';
import { hydrateIsland } from './hydrate.tsx';

hydrateIsland('keep', Keep);
