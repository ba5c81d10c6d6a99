import type { Actor } from '../../identity/index.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { dropUnconfirmed } from './store.ts';
import { daysAfter, HELD_DAYS } from './tell-story.ts';

/** What nobody confirmed within seven days is thrown away, as the letter said. */
export const unconfirmedJob: Job<Actor> = {
  name: 'throw away report-backs that nobody confirmed',
  everySeconds: 3600,
  run: ({ db, now }) => dropUnconfirmed(db, daysAfter(now, -HELD_DAYS)),
};
