import type { Job } from '../jobs/job.ts';
import { blankMail } from './store.ts';

/** A letter that was not sent for so long says nothing any more. */
const LETTER_DAYS = 7;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Blanks letters that were never sent, so that no letter is kept longer than a week. */
export const blankJob = <Actor>(): Job<Actor> => ({
  name: 'blank old letters',
  everySeconds: 60 * 60,
  run: ({ db, now }) => blankMail(db, new Date(now.getTime() - LETTER_DAYS * DAY_MS), now),
});
