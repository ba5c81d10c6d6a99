import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { forgetWords, takePromise } from './promises.store.ts';
import { tellStewards } from './report.ts';
import { addEntry, reportToChange } from './store.ts';

const keepOne = (act: Act<Actor>): Promise<number> =>
  act.db.transaction(async (tx) => {
    const due = await takePromise(tx, act.now);
    if (!due) return 0;
    const { reportId, what } = due;
    if (what === 'forget') {
      await forgetWords(tx, reportId);
      await addEntry(tx, act, reportId, { what: 'forgotten' });
      return 1;
    }
    const { closedAt, number } = await reportToChange(tx, act.actor, reportId);
    if (closedAt) return 1;
    await tellStewards(tx, act, { reportId, number, again: what });
    await addEntry(tx, act, reportId, { what: 'reminded' });
    return 1;
  });

/** Reminds stewards of what waits, and forgets the words of what was closed a year ago. */
export const reportsJob: Job<Actor> = {
  name: 'keep what was promised about reports',
  everySeconds: 60 * 10,
  run: keepOne,
};
