import type { runningPaths } from '../../../src/paths/running.ts';
import { paths } from '../../../src/paths.ts';
import { neither, pages, type Walks } from './walk.ts';

export const runningWalks = {
  powerMap: () => pages(paths.powerMap),
  sessionRun: neither('for those who lead it'),
  sessionPhone: neither('for who holds its key'),
  sessionTaps: neither('for the phones of those who lead it'),
} satisfies Walks<typeof runningPaths>;
