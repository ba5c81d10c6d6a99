import type { Actor } from '../identity/index.ts';
import type { Job } from '../platform/jobs/job.ts';
import { availabilityJob } from './availability/ask.ts';
import { bringingJob } from './bringing/bring.ts';
import { lapseJob } from './sign-offs/clock.ts';
import { type Forgetting, wishJobs } from './wishes/clock.ts';

/** The pathway's work that nobody waits for. */
export const pathwayJobs = ({ forget }: { forget: Forgetting }): Job<Actor>[] => [
  availabilityJob,
  lapseJob,
  bringingJob(forget),
  ...wishJobs(forget),
];
