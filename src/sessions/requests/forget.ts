import type { Actor } from '../../identity/index.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { dropUnconfirmed, forgetOld } from './own.store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const KEPT_DAYS = 90;
const HELD_DAYS = 7;

/** Ninety days after, nothing is kept of who asked; what nobody confirmed goes after seven. */
export const forgetRequestsJob: Job<Actor> = {
  name: 'forget who asked for a training',
  everySeconds: 60 * 60,
  run: ({ db, now }) =>
    db.transaction(async (tx) => {
      const over = new Date(now.getTime() - KEPT_DAYS * DAY_MS);
      const held = await dropUnconfirmed(tx, new Date(now.getTime() - HELD_DAYS * DAY_MS));
      return held + (await forgetOld(tx, { over, now }));
    }),
};
