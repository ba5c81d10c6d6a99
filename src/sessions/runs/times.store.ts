import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import { COUNTED_A_SOURCE, TIMED_LEAST } from './store.ts';

const TimesRow = z.object({
  kitId: z.string(),
  stepId: z.string(),
  count: z.int(),
  low: z.int(),
  median: z.int(),
  high: z.int(),
});
export type TimesRow = z.infer<typeof TimesRow>;

/** The minutes of every step of every kit that enough runs timed, counted as in `evidenceOf`: one statement for the library. */
export const timesOfSteps = (db: Tx): Promise<TimesRow[]> =>
  db.all(TimesRow)`
    with reached as (
      select id, kit_id from run union select run_id, kit_id from run_step
    ), placed as (
      select run.id, reached.kit_id, row_number() over (partition by reached.kit_id, source_hash order by told_at, run.id) as place
      from reached join run on run.id = reached.id where withdrawn_at is null
    )
    select run_step.kit_id, step_id, count(minutes) as count,
      percentile_disc(0.1) within group (order by minutes) as low,
      percentile_disc(0.5) within group (order by minutes) as median,
      percentile_disc(0.9) within group (order by minutes) as high
    from placed join run_step on run_step.run_id = placed.id and run_step.kit_id = placed.kit_id
    where place <= ${COUNTED_A_SOURCE} and minutes is not null
    group by run_step.kit_id, step_id having count(minutes) >= ${TIMED_LEAST}`;
