import { z } from 'zod';
import type { Actor } from '../../identity/index.ts';
import { plannedByCode } from '../../library/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { stepFields, toldSteps } from '../runs/forms.ts';
import { daysAfter } from '../sign-ups/terms.ts';
import { sessionOf } from '../trainings/store.ts';
import { tellOfSession } from './evidence.ts';
import { putSessionRun, tappedUntold } from './runs.store.ts';
import { tapped } from './tapped.ts';

/** Days in which those who led it tell by themselves. */
const UNTOLD_DAYS = 1;

/** Records one session of which nobody told, by its taps; one that was tapped half-way says nothing of the rest and is left. */
const recordOne = (act: Act<Actor>): Promise<number> =>
  act.db.transaction(async (tx) => {
    const id = await tappedUntold(tx, daysAfter(act.now, -UNTOLD_DAYS));
    if (!id) return 0;
    const session = await sessionOf(tx, id);
    const what = await tapped(tx, session);
    if (!what?.ended) {
      await putSessionRun(tx, id, null);
      return 1;
    }
    const planned = await plannedByCode(tx, session.code);
    const fields = Object.fromEntries(Object.entries(what.fields).map(([name, [is]]) => [name, is]));
    const keys = planned.steps.map(({ key }) => key);
    const steps = toldSteps(keys, z.object(stepFields(keys)).parse(fields));
    await tellOfSession(tx, act, session, { planned, words: [], people: undefined, steps });
    return 1;
  });

/** Tapping “next” is the evidence: a day after a session of which nobody told, its minutes are. */
export const recordJob: Job<Actor> = { name: 'record what phones tapped', everySeconds: 3600, run: recordOne };
