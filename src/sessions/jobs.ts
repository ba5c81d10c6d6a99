import type { Actor } from '../identity/index.ts';
import type { Job } from '../platform/jobs/job.ts';
import { sessionClock } from './sign-ups/clock.ts';

/** Sessions' work that nobody waits for. */
export const sessionsJobs: readonly Job<Actor>[] = [sessionClock];
