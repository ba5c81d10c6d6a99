import { hydrateIsland } from '../ui/islands/hydrate.tsx';
import { Keep } from './keep.tsx';

/** Brings “Keep it on this phone” to life. */
export const wakeKeep = (): void => hydrateIsland('keep', Keep);
