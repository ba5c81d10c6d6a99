import { reportsPersonal } from './admin/reports/own.ts';
import type { Personal } from './identity/index.ts';
import { identityPersonal } from './identity/roof.ts';
import { libraryPersonal } from './library/index.ts';
import { pathwayPersonal } from './pathway/index.ts';
import { sessionsPersonal } from './sessions/index.ts';

/** What every room holds of people, the rooms to the right first: they point at those to the left. A room adds its own here. */
export const PERSONALS: readonly Personal[] = [
  reportsPersonal,
  sessionsPersonal,
  pathwayPersonal,
  libraryPersonal,
  identityPersonal,
];
