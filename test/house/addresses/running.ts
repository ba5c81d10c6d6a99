import type { runningPaths } from '../../../src/paths/running.ts';
import { neither, type Walks } from './walk.ts';

export const runningWalks = {
  sessionRun: neither('for those who lead it'),
  sessionPhone: neither('for who holds its key'),
  sessionTaps: neither('for the phones of those who lead it'),
} satisfies Walks<typeof runningPaths>;
