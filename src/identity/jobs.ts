import type { Job } from '../platform/jobs/job.ts';
import type { Actor } from './actor.ts';
import { dropExpiredLinks } from './links/store.ts';
import { dropEndedSignIns } from './sign-ins/store.ts';

const HOUR_SECONDS = 60 * 60;
const DAY_MS = 24 * 60 * 60 * 1000;
/** A sign-in that ended stays on one's list of them for so long. */
const ENDED_DAYS = 30;

/** Identity's work that nobody waits for. */
export const identityJobs: readonly Job<Actor>[] = [
  {
    name: 'drop links that are too old',
    everySeconds: HOUR_SECONDS,
    run: ({ db, now }) => dropExpiredLinks(db, now),
  },
  {
    name: 'drop sign-ins that ended',
    everySeconds: HOUR_SECONDS,
    run: ({ db, now }) => dropEndedSignIns(db, new Date(now.getTime() - ENDED_DAYS * DAY_MS)),
  },
];
