import { adminPaths } from './paths/admin.ts';
import { decidingPaths } from './paths/deciding.ts';
import { groundPaths } from './paths/ground.ts';
import { identityPaths } from './paths/identity.ts';
import { learningPaths } from './paths/learning.ts';
import { libraryPaths } from './paths/library.ts';
import { networkPaths } from './paths/network.ts';
import { pathwayPaths } from './paths/pathway.ts';
import { preparingPaths } from './paths/preparing.ts';
import { requestsPaths } from './paths/requests.ts';
import { runningPaths } from './paths/running.ts';
import { sessionsPaths } from './paths/sessions.ts';
import { trainingsPaths } from './paths/trainings.ts';

/** Every address of the contract, so that rooms, pages, islands and tests all use one. */
export const paths = {
  ...groundPaths,
  ...libraryPaths,
  ...decidingPaths,
  ...pathwayPaths,
  ...sessionsPaths,
  ...requestsPaths,
  ...trainingsPaths,
  ...preparingPaths,
  ...runningPaths,
  ...learningPaths,
  ...networkPaths,
  ...adminPaths,
  ...identityPaths,
} as const;
