import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';

const Own = z.object({
  part: z.string(),
  madeAt: z.date(),
  answerBy: z.date(),
  answer: z.string().nullable(),
  answeredAt: z.date().nullable(),
  droppedAt: z.date().nullable(),
});

/** What somebody was asked to come to, and what they said. */
export const offersTo = (tx: Tx, personId: string): Promise<z.infer<typeof Own>[]> =>
  tx.all(Own)`
    select part, made_at, answer_by, answer, answered_at, dropped_at from offer where person_id = ${personId}
    order by made_at, id`;

const Passed = z.object({ at: z.date(), why: z.string(), km: z.int().nullable() });

export const passedOverFor = (tx: Tx, personId: string): Promise<z.infer<typeof Passed>[]> =>
  tx.all(Passed)`select at, why, km from passed_over where person_id = ${personId} order by at, request_id`;

/** Nobody stands behind what was offered any more; what is open is looked for anew. */
export const letOffersGo = async (tx: Tx, personId: string, now: Date): Promise<void> => {
  await tx.run`
    update training_request set look_at = ${now} where cancelled_at is null and id in (
      select request_id from offer
      where person_id = ${personId} and (answer is null or (answer = 'yes' and dropped_at is null)))`;
  await tx.run`
    delete from offer_link where offer_id in (select id from offer where person_id = ${personId})`;
  await tx.run`
    update offer set answer = 'withdrawn', answered_at = ${now}, dropped_at = null
    where person_id = ${personId} and (answer is null or answer = 'yes') and session_id is null`;
  await tx.run`
    update offer set dropped_at = coalesce(dropped_at, ${now}) where person_id = ${personId} and answer = 'yes'`;
  await tx.run`update offer set answer = 'withdrawn', answered_at = ${now} where person_id = ${personId} and answer is null`;
  await tx.run`delete from request_question where offer_id in (select id from offer where person_id = ${personId})`;
  await tx.run`update offer set person_id = null where person_id = ${personId}`;
  await tx.run`update offer set chosen_by = null where chosen_by = ${personId}`;
  await tx.run`delete from passed_over where person_id = ${personId}`;
  await tx.run`delete from offers_hold where person_id = ${personId}`;
  await tx.run`update offers_hold set by_id = null where by_id = ${personId}`;
  await tx.run`update offers_hold set ended_by = null where ended_by = ${personId}`;
};

const Hold = z.object({ fromAt: z.date(), endedAt: z.date().nullable(), whySealed: z.instanceof(Uint8Array) });

export const holdsOn = (tx: Tx, personId: string): Promise<z.infer<typeof Hold>[]> =>
  tx.all(
    Hold,
  )`select from_at, ended_at, why_sealed from offers_hold where person_id = ${personId} order by from_at, id`;
