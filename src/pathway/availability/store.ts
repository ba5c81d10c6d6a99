import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import { ANSWERS, type Answer, DAYS, daysFrom, SILENT_TIMES } from '../terms.ts';

const Whom = z.object({ personId: z.uuid(), wasSilent: z.boolean() });

/**
 * One facilitator who is to be asked about a month (its first day), locked; others take others. Whoever pauses all through it
 * is not asked, nor whoever let the last two questions go by: they rest until they say otherwise.
 */
export const whomToAsk = (
  tx: Tx,
  { month, next, now }: { month: string; next: string; now: Date },
): Promise<z.infer<typeof Whom> | undefined> =>
  tx.maybe(Whom)`
    select facilitator.person_id, last.silent > 0 as was_silent from facilitator
    cross join lateral (
      select count(*)::int as silent from (
        select answer from availability
        where availability.person_id = facilitator.person_id and asked_at <= ${daysFrom(now, -DAYS.silent)}
        order by availability.month desc limit ${SILENT_TIMES}) asked where answer is null) last
    where (paused_until is null or paused_until < ${next}) and silent < ${SILENT_TIMES}
      and not exists (
        select 1 from availability where availability.person_id = facilitator.person_id and availability.month = ${month})
    order by facilitator.person_id limit 1 for update of facilitator skip locked`;

export const addAsking = async (tx: Tx, personId: string, month: string, now: Date): Promise<void> => {
  await tx.run`insert into availability (person_id, month, asked_at) values (${personId}, ${month}, ${now})`;
};

/** Writes down what somebody said of a month. False: they had said so already. */
export const putAnswer = async (
  tx: Tx,
  said: { personId: string; month: string; answer: Answer; now: Date },
): Promise<boolean> =>
  (await tx.run`
    insert into availability (person_id, month, answer, answered_at)
    values (${said.personId}, ${said.month}, ${said.answer}, ${said.now})
    on conflict (person_id, month) do update set answer = excluded.answer, answered_at = excluded.answered_at
      where availability.answer is distinct from excluded.answer`) > 0;

/** Whoever says when they have time is silent no more: questions that went by before count no longer. */
export const forgiveSilence = async (tx: Tx, personId: string, month: string): Promise<void> => {
  await tx.run`delete from availability where person_id = ${personId} and answer is null and month < ${month}`;
};

const Said = z.object({ month: z.string(), answer: z.enum(ANSWERS).nullable() });
export type Said = z.infer<typeof Said>;

/** What somebody said, or was asked, of a month and those after it. */
export const answersFrom = (db: Tx, personId: string, month: string): Promise<Said[]> =>
  db.all(
    Said,
  )`select month, answer from availability where person_id = ${personId} and month >= ${month} order by month`;

/** Of the last two questions that had time to be answered, were both let go by? */
export const isSilent = async (db: Tx, personId: string, now: Date): Promise<boolean> =>
  (await db.count`
    select count(*) from (
      select answer from availability
      where person_id = ${personId} and asked_at <= ${daysFrom(now, -DAYS.silent)} order by month desc limit ${SILENT_TIMES}) asked
    where answer is null`) >= SILENT_TIMES;
