import type { groundPaths } from '../../../src/paths/ground.ts';
import { paths } from '../../../src/paths.ts';
import { files, neither, pages, type Walks } from './walk.ts';

export const groundWalks = {
  home: () => pages(paths.home),
  health: neither('for programs'),
  ready: neither('for programs'),
  metrics: neither('for programs, and from this machine alone'),
  source: () => files(paths.source),
  saved: () => pages(paths.saved),
  serviceWorker: () => files(paths.serviceWorker),
  manifest: () => files(paths.manifest),
} satisfies Walks<typeof groundPaths>;
