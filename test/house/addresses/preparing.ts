import type { preparingPaths } from '../../../src/paths/preparing.ts';
import { neither, type Walks } from './walk.ts';

const POSTED = 'a form is posted there';

export const preparingWalks = {
  sessionPrepare: neither('for whoever runs the session'),
  sessionShares: neither(POSTED),
  sessionPlan: neither(POSTED),
  sessionThings: neither(POSTED),
} satisfies Walks<typeof preparingPaths>;
