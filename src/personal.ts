import { reportsPersonal } from './admin/reports/own.ts';
import type { Personal } from './identity/index.ts';
import { identityPersonal } from './identity/roof.ts';
import { libraryPersonal, type PlacesOf } from './library/index.ts';
import { networkPersonal, storyTexts } from './network/index.ts';
import { pathwayPersonal } from './pathway/index.ts';
import { sessionsPersonal, sessionTexts } from './sessions/index.ts';

/** What every room holds of people, the rooms to the right first: they point at those to the left. A room adds its own here. */
export const PERSONALS: readonly Personal[] = [
  reportsPersonal,
  networkPersonal,
  sessionsPersonal,
  pathwayPersonal,
  libraryPersonal,
  identityPersonal,
];

/** Where words about a kit stand in the rooms to the right of the library: something taken down goes from there too. */
export const PLACES: PlacesOf = (kit) => [...sessionTexts(kit), ...storyTexts(kit)];
