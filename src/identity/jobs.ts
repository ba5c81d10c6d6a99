import type { Job } from '../platform/jobs/job.ts';
import type { Actor } from './actor.ts';
import { forgetJob } from './erasing/forget.ts';
import { dropExpiredLinks } from './links/store.ts';
import { dropOldChallenges } from './passkeys/store.ts';
import type { Personal } from './personal.ts';
import { dropEndedSignIns } from './sign-ins/store.ts';

const HOUR_SECONDS = 60 * 60;
const DAY_MS = 24 * 60 * 60 * 1000;
/** A sign-in that ended stays on one's list of them for so long. */
const ENDED_DAYS = 30;

/** Identity's work that nobody waits for. */
export const identityJobs = (personals: readonly Personal[]): Job<Actor>[] => [
  forgetJob(personals),
  {
    name: 'drop links that are too old',
    everySeconds: HOUR_SECONDS,
    run: ({ db, now }) => dropExpiredLinks(db, now),
  },
  {
    name: 'drop challenges that are too old',
    everySeconds: HOUR_SECONDS,
    run: ({ db, now }) => dropOldChallenges(db, now),
  },
  {
    name: 'drop sign-ins that ended',
    everySeconds: HOUR_SECONDS,
    run: ({ db, now }) => dropEndedSignIns(db, new Date(now.getTime() - ENDED_DAYS * DAY_MS)),
  },
];
