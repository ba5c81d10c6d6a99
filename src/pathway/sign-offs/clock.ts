import { type Actor, writeTo } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { pathwayLetter } from '../letters.ts';
import { dayOf } from '../months.ts';
import { DAYS, daysFrom } from '../terms.ts';
import { lapsingToTell } from './store.ts';

const tellOne = (act: Act<Actor>): Promise<number> =>
  act.db.transaction(async (tx) => {
    const personId = await lapsingToTell(tx, act.now, daysFrom(act.now, DAYS.lapseToldBefore - DAYS.unused));
    if (personId === undefined) return 0;
    await writeTo(tx, act, personId, {
      purpose: 'pathway',
      rank: 'word',
      // Of somebody with several levels, all rest on one day: one letter tells it.
      once: `lapsing ${personId} ${dayOf(act.now)}`,
      letter: (language) => pathwayLetter(language, 'lapsing'),
    });
    return 1;
  });

/** Two months before a sign-off rests unused, its holder is told: it lapses gently, and by itself. */
export const lapseJob: Job<Actor> = {
  name: 'tell facilitators that a sign-off is about to rest',
  everySeconds: 60 * 60,
  run: tellOne,
};
