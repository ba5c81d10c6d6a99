import type { Actor } from '../identity/index.ts';
import type { Job } from '../platform/jobs/job.ts';
import { circleJob } from './circles/clock.ts';
import { unconfirmedJob } from './stories/clock.ts';
import { askJob, type Forgetting, forgetJob, gatherJob } from './tries/ask.ts';

/** The network's work that nobody waits for. */
export const networkJobs = ({ forget }: { forget: Forgetting }): readonly Job<Actor>[] => [
  unconfirmedJob,
  gatherJob,
  askJob,
  forgetJob(forget),
  circleJob,
];
