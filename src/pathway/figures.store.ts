import { z } from 'zod';
import type { Tx } from '../platform/db/db.ts';
import { RecordedRow } from './standing.store.ts';
import { STAGES, type Stage, standingOf } from './standing.ts';

const Led = z.object({ trained: z.int(), led: z.int() });

/** Of those whose first training is a year behind them, how many led one within that year. */
const ledWithinAYear = (db: Tx, now: Date): Promise<z.infer<typeof Led>> =>
  db.one(Led)`
    select count(*)::int as trained, (count(*) filter (where exists (
      select 1 from turn where turn.person_id = began.person_id and part = 'co-led'
        and on_day between first_on and first_on + interval '1 year')))::int as led
    from (select person_id, min(on_day) as first_on from turn where part = 'took-part' group by person_id) began
    where first_on + interval '1 year' <= ${now}`;

/** Everybody on the pathway, by stage; and who led within a year. Counted whole: whoever shows it withholds small numbers first. */
export const pathwayCounted = async (db: Tx, now: Date) => {
  const rows = await db.all(RecordedRow)`
    select pathway_standing.* from pathway_standing join facilitator using (person_id)`;
  const counts = new Map<Stage, number>(STAGES.map((stage) => [stage, 0]));
  for (const row of rows) {
    const { stage } = standingOf(row, now);
    counts.set(stage, (counts.get(stage) ?? 0) + 1);
  }
  return {
    stages: [...counts].map(([stage, count]) => ({ stage, count })),
    ofTrained: await ledWithinAYear(db, now),
  };
};
