import { adminPaths } from './paths/admin.ts';
import { decidingPaths } from './paths/deciding.ts';
import { groundPaths } from './paths/ground.ts';
import { identityPaths } from './paths/identity.ts';
import { libraryPaths } from './paths/library.ts';
import { sessionsPaths } from './paths/sessions.ts';

/** Every address of the contract, so that rooms, pages, islands and tests all use one. */
export const paths = {
  ...groundPaths,
  ...libraryPaths,
  ...decidingPaths,
  ...sessionsPaths,
  ...adminPaths,
  ...identityPaths,
} as const;
