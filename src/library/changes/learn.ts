import type { Actor } from '../../identity/index.ts';
import { parseKit } from '../../kit/parse.ts';
import { stepsOf } from '../../kit/reading.ts';
import type { Act } from '../../platform/act.ts';
import { touch } from '../../platform/http/touch.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { utf8 } from '../../platform/text/page.ts';
import { type StepsTimed, usuallyOver } from '../asks.ts';
import { doubtsIn } from './doubts.ts';
import {
  countedAt,
  editionsToRead,
  type Overrun,
  plannedMinutes,
  putCounted,
  putLearned,
  putOverruns,
} from './learned.store.ts';

/** The tag of the page of changes. */
export const CHANGES_TAG = 'changes';

const AT_ONCE = 5;

/** A kit is read once an edition, not for each who asks what there is to do: a thousand kits take a quarter of a minute. */
const learn = async ({ db }: Act<Actor>): Promise<number> => {
  const editions = await editionsToRead(db, AT_ONCE);
  const learned = editions.map(({ source, ...edition }) => {
    const { kit } = parseKit(utf8(source) ?? '');
    const steps = kit ? stepsOf(kit).map(({ id, title, minutes }) => ({ stepId: id, title, minutes })) : [];
    return { edition, steps, doubts: kit ? doubtsIn(kit) : [] };
  });
  if (learned.length > 0)
    await db.transaction(async (tx) => {
      for (const { edition, ...facts } of learned) await putLearned(tx, edition, facts);
      await touch(tx, CHANGES_TAG);
    });
  return learned.length;
};

export const learnJob: Job<Actor> = { name: 'look through new editions', everySeconds: 60, run: learn };

const LIST = 'overruns';
const EVERY_MINUTES = 15;

/** Counts anew which steps usually run over, every quarter of an hour: whoever tells of a run waits for nothing. */
export const overrunsJob = (stepsTimed: StepsTimed): Job<Actor> => ({
  name: 'count the steps that run over',
  everySeconds: EVERY_MINUTES * 60,
  run: async ({ db, now }) => {
    const last = await countedAt(db, LIST);
    if (last && now.getTime() - last.getTime() < EVERY_MINUTES * 60_000) return 0;
    // Editions that wait to be looked through come first: their minutes are not known yet.
    if ((await editionsToRead(db, 1)).length > 0) return 0;
    const timed = await stepsTimed(db);
    const planned = new Map(
      (await plannedMinutes(db)).map(({ kitId, stepId, minutes }) => [`${kitId} ${stepId}`, minutes]),
    );
    const over = timed.flatMap(({ kitId, stepId, minutes }): Overrun[] => {
      const plan = planned.get(`${kitId} ${stepId}`);
      if (plan === undefined || !usuallyOver(plan, { minutes })) return [];
      return [{ kitId, stepId, planned: plan, median: minutes.median, times: minutes.count }];
    });
    await db.transaction(async (tx) => {
      if (await putOverruns(tx, over)) await touch(tx, CHANGES_TAG);
      await putCounted(tx, LIST, now);
    });
    return 1;
  },
});
