import type { Actor } from '../identity/index.ts';
import type { Job } from '../platform/jobs/job.ts';
import type { StepsTimed } from './asks.ts';
import { learnJob, overrunsJob } from './changes/learn.ts';
import { digestJob } from './follows/digest.ts';
import { appealsJob } from './hiding/remind.ts';
import { dutyJob } from './reviewers/duty/clock.ts';
import { electionJob } from './reviewers/elections/clock.ts';
import { clockJob } from './reviews/clock.ts';

/** The library's work that nobody waits for. */
export const libraryJobs = ({ stepsTimed }: { stepsTimed: StepsTimed }): readonly Job<Actor>[] => [
  clockJob,
  appealsJob,
  dutyJob,
  electionJob,
  digestJob,
  learnJob,
  overrunsJob(stepsTimed),
];
