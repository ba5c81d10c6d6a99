import type { Actor } from '../../identity/index.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { daysAfter } from '../sign-ups/terms.ts';
import { OPEN_DAYS } from './policy.ts';
import { dropNumbers } from './store.ts';

/** The numbers of forms are of use only as long as a form can come twice. */
export const forgetNumbersJob: Job<Actor> = {
  name: 'forget the numbers of evaluation sheets',
  everySeconds: 24 * 60 * 60,
  run: ({ db, now }) => dropNumbers(db, daysAfter(now, -OPEN_DAYS)),
};
