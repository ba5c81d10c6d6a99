import { z } from 'zod';
import type { Level } from '../kit/kit.ts';
import type { Tx } from '../platform/db/db.ts';
import { RecordedRow } from './standing.store.ts';
import { type Standing, standingOf } from './standing.ts';
import { ANSWERS, type Answer, covers, DAYS, daysFrom, SETTINGS, type Setting, SILENT_TIMES } from './terms.ts';

/** A facilitator, with all that matching ranks by. */
export interface Candidate extends Standing {
  personId: string;
  outcode: string | null;
  reachKm: number;
  online: boolean;
  /** Codes such as en, cy, bsl. */
  languages: readonly string[];
  setting: Setting;
  /** So many sessions a month and no more. */
  limitMonth: number;
  /** A day, YYYY-MM-DD, the first on which they may be asked again; null when they don't pause. */
  pausedUntil: string | null;
  /** Whether the school may send them to strangers at the level that is asked for. */
  maySend: boolean;
  /** What they said of the month; null when they were not asked or did not answer yet. */
  answer: Answer | null;
  /** Said "rest" for that month, or let two questions go by: nobody resting is asked. */
  isResting: boolean;
  /** Sessions led here, ever. */
  coLed: number;
  lastLedOn: string | null;
  beganAt: Date;
}

const Own = z.object({
  personId: z.uuid(),
  outcode: z.string().nullable(),
  reachKm: z.int(),
  online: z.boolean(),
  languages: z.array(z.string()),
  setting: z.enum(SETTINGS),
  limitMonth: z.int(),
  pausedUntil: z.string().nullable(),
  answer: z.enum(ANSWERS).nullable(),
  coLed: z.int(),
  lastLedOn: z.string().nullable(),
  beganAt: z.date(),
});

/** `silent`: of the last two questions that had time to be answered, how many were not. */
const Row = Own.extend({ ...RecordedRow.shape, silent: z.int() });

const candidateFrom = (row: z.infer<typeof Row>, level: Level, now: Date): Candidate => {
  const standing = standingOf(row, now);
  return {
    ...Own.parse(row),
    ...standing,
    maySend: covers(standing.level, level),
    isResting: row.answer === 'rest' || (row.answer === null && row.silent >= SILENT_TIMES),
  };
};

/**
 * Every facilitator who is on the pathway, for a month (its first day, YYYY-MM-DD) and a kit's level. Those who rest or pause
 * are among them, said so: whoever matches says why they were passed over.
 */
export const candidatesFor = async (
  tx: Tx,
  { month, level, now }: { month: string; level: Level; now: Date },
): Promise<Candidate[]> => {
  // `offset 0`: a school has many people and few facilitators, so the standing of those alone is worked out.
  const rows = await tx.all(Row)`
    select facilitator.*, standing.*,
      (select answer from availability where availability.person_id = facilitator.person_id and availability.month = ${month}) as answer,
      (select count(*)::int from (
        select answer from availability
        where availability.person_id = facilitator.person_id and asked_at <= ${daysFrom(now, -DAYS.silent)}
        order by availability.month desc limit ${SILENT_TIMES}) last where answer is null) as silent
    from facilitator cross join lateral (
      select * from pathway_standing where pathway_standing.person_id = facilitator.person_id offset 0) as standing
    order by facilitator.person_id`;
  return rows.map((row) => candidateFrom(row, level, now));
};
