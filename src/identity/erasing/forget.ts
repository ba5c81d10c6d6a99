import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Job } from '../../platform/jobs/job.ts';
import type { Actor } from '../actor.ts';
import type { Personal } from '../personal.ts';
import { eraseWith } from './erase.ts';
import { hasMore, neverConfirmed } from './store.ts';

/** An address that somebody typed and nobody confirmed is kept for so long. */
const UNCONFIRMED_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;
const AT_ONCE = 20;

/** Erases people who never confirmed their address: perhaps they never typed it. */
export const forgetJob = (personals: readonly Personal[]): Job<Actor> => ({
  name: 'forget addresses that nobody confirmed',
  everySeconds: 60 * 60,
  run: async (act) => {
    const ids = await neverConfirmed(act.db, new Date(act.now.getTime() - UNCONFIRMED_DAYS * DAY_MS), AT_ONCE);
    let done = 0;
    for (const personId of ids)
      if (await act.db.transaction((tx) => eraseWith(tx, act, personals, { personId, keepsName: false }))) done += 1;
    return done;
  },
});

/**
 * Forgets somebody whose address we had for one purpose that is over, unless any room holds more of them, they ever signed in,
 * or a letter to them still waits for its button.
 */
export const forgetIfNothing =
  (personals: readonly Personal[]) =>
  async (tx: Tx, act: Act<Actor>, personId: string): Promise<void> => {
    if (await hasMore(tx, personId, act.now)) return;
    for (const { room, exportOf } of personals)
      if (room !== 'identity' && (await exportOf(tx, act, personId)).some(({ rows }) => rows.length > 0)) return;
    await eraseWith(tx, act, personals, { personId, keepsName: false });
  };
