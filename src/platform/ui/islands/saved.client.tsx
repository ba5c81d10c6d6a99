import { SavedList } from '../../offline/saved-list.tsx';
import { hydrateIsland } from './hydrate.tsx';

hydrateIsland('saved', SavedList);
