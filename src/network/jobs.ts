import type { Actor } from '../identity/index.ts';
import type { Job } from '../platform/jobs/job.ts';
import { unconfirmedJob } from './stories/clock.ts';

/** The network's work that nobody waits for. */
export const networkJobs: readonly Job<Actor>[] = [unconfirmedJob];
