import type { Actor } from '../identity/index.ts';
import type { Job } from '../platform/jobs/job.ts';
import { recordJob } from './debriefs/record.ts';
import { forgetNumbersJob } from './evaluations/forget.ts';
import { matchingJob } from './matching/clock.ts';
import { forgetPreparing } from './preparing/store.ts';
import { forgetRequestsJob } from './requests/forget.ts';
import { sessionClock } from './sign-ups/clock.ts';
import type { Forgetting } from './sign-ups/erase.ts';

/** Sessions' work that nobody waits for. */
export const sessionsJobs = ({ forget }: { forget: Forgetting }): readonly Job<Actor>[] => [
  sessionClock({ forget, letGo: (tx, { id }) => forgetPreparing(tx, id) }),
  matchingJob,
  forgetRequestsJob(forget),
  forgetNumbersJob,
  recordJob,
];
