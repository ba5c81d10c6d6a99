import type { Act } from '../../platform/act.ts';
import { touch } from '../../platform/http/touch.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { countFigures } from './counted.ts';
import { figuresSince, type KeptFigures, keepFigures } from './store.ts';

/** Half a day: no reader has them counted, and two looks on one day can't be told apart. */
const HOURS = 12;
/** The tag of pages that show them. */
export const FIGURES_TAG = 'figures';

const since = (now: Date): Date => new Date(now.getTime() - HOURS * 60 * 60 * 1000);

const countAnew = ({ db, now }: Pick<Act<unknown>, 'db' | 'now'>): Promise<KeptFigures> =>
  db.transaction(async (tx) => {
    const kept = { counted: await countFigures(tx, now), at: now };
    await keepFigures(tx, kept);
    await touch(tx, FIGURES_TAG);
    return kept;
  });

/** The figures of the last half day; counted now when there are none. */
export const readFigures = async (act: Pick<Act<unknown>, 'db' | 'now'>): Promise<KeptFigures> =>
  (await figuresSince(act.db, since(act.now))) ?? countAnew(act);

/** Counts the figures twice a day. */
export const figuresJob = <Actor>(): Job<Actor> => ({
  name: 'count the figures',
  everySeconds: 15 * 60,
  run: async (act) => {
    if (await figuresSince(act.db, since(act.now))) return 0;
    await countAnew(act);
    return 1;
  },
});
