import { type Actor, holdersOf, writeTo } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { takeAppealToRemind } from './appeals.store.ts';
import { appealLetter } from './letters.ts';
import { judgesOf } from './policy.ts';

/** So many days before an answer is due the stewards hear of it again. */
const BEFORE_DAYS = 10;
const DAY_MS = 24 * 60 * 60 * 1000;

const remindOne = (act: Act<Actor>): Promise<number> =>
  act.db.transaction(async (tx) => {
    const due = await takeAppealToRemind(tx, act.now, new Date(act.now.getTime() + BEFORE_DAYS * DAY_MS));
    if (!due) return 0;
    for (const steward of judgesOf(due, await holdersOf(tx, 'steward', act.now)))
      await writeTo(tx, act, steward, {
        purpose: 'stewarding',
        rank: 'word',
        once: `appeal again ${due.hidingId} ${steward}`,
        letter: (language) => appealLetter(language, due),
      });
    return 1;
  });

/** Tells stewards again of an appeal that nobody has answered. */
export const appealsJob: Job<Actor> = { name: 'remind of appeals', everySeconds: 60 * 60, run: remindOne };
