import type { Actor } from '../../identity/index.ts';
import type { Job } from '../../platform/jobs/job.ts';
import type { Forgetting } from '../sign-ups/erase.ts';
import { dropUnconfirmed, forgetOld } from './own.store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const KEPT_DAYS = 90;
const HELD_DAYS = 7;

/**
 * Ninety days after, nothing is kept of who asked, nor their address when we know it for nothing else; what nobody confirmed
 * goes after seven.
 */
export const forgetRequestsJob = (forget: Forgetting): Job<Actor> => ({
  name: 'forget who asked for a training',
  everySeconds: 60 * 60,
  run: (act) =>
    act.db.transaction(async (tx) => {
      const over = new Date(act.now.getTime() - KEPT_DAYS * DAY_MS);
      const held = await dropUnconfirmed(tx, new Date(act.now.getTime() - HELD_DAYS * DAY_MS));
      const { count, hosts } = await forgetOld(tx, { over, now: act.now });
      for (const host of hosts) await forget(tx, act, host);
      return held + count;
    }),
});
