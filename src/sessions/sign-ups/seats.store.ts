import { z } from 'zod';
import { type Part, part, type Tx } from '../../platform/db/db.ts';
import type { SessionId } from '../trainings/store.ts';
import type { Moves, Seat } from './chairs.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Asked a day ago whether they are still coming, and not a word. */
const silentAt = (now: Date): Part =>
  part`coalesce(asked_at <= ${new Date(now.getTime() - DAY_MS)} and still_at is null, false)`;

const SeatRow = z.object({
  id: z.uuid(),
  place: z.int(),
  promised: z.boolean(),
  likely: z.boolean(),
  silent: z.boolean(),
});

/** Who has a chair, and as many of those in line as may have to move. The session is locked by whoever asks. */
export const seatsOf = (tx: Tx, { id, chairs }: { id: SessionId; chairs: number }, now: Date): Promise<Seat[]> =>
  tx.all(SeatRow)`
    (select id, place, true as promised, likely_at is not null as likely, ${silentAt(now)} as silent from sign_up
      where session_id = ${id} and promised_at is not null and left_at is null)
    union all
    (select id, place, false, likely_at is not null, false from sign_up
      where session_id = ${id} and confirmed_at is not null and promised_at is null and left_at is null
        and not ${silentAt(now)}
      order by place limit ${chairs * 3})`;

const Standing = z.object({ promised: z.int(), offerable: z.int(), likely: z.int() });

/** How many have a chair, how many of those were silent when asked, and how many beside them are told “likely”. */
export const standingOf = (tx: Tx, id: SessionId, now: Date): Promise<z.infer<typeof Standing>> =>
  tx.one(Standing)`
    select (select count(*) from sign_up where session_id = ${id} and promised_at is not null and left_at is null) as promised,
      (select count(*) from sign_up where session_id = ${id} and promised_at is not null and left_at is null
        and ${silentAt(now)}) as offerable,
      (select count(*) from sign_up where session_id = ${id} and likely_at is not null and promised_at is null
        and left_at is null and not ${silentAt(now)}) as likely`;

/** Writes down what has to change. */
export const move = async (tx: Tx, { promise, lapse, likely }: Moves, now: Date): Promise<void> => {
  if (lapse.length > 0)
    await tx.run`update sign_up set promised_at = null, likely_at = ${now} where id = any (${lapse}::uuid[])`;
  if (promise.length > 0) await tx.run`update sign_up set promised_at = ${now} where id = any (${promise}::uuid[])`;
  if (likely.length > 0) await tx.run`update sign_up set likely_at = ${now} where id = any (${likely}::uuid[])`;
};

const Counts = z.object({ promised: z.int(), likely: z.int(), waiting: z.int(), unconfirmed: z.int() });
export type Counts = z.infer<typeof Counts>;

/** How many have a chair, are told “likely”, wait, and have not confirmed. */
export const countsOf = (tx: Tx, id: SessionId): Promise<Counts> =>
  tx.one(Counts)`
    select count(*) filter (where promised_at is not null) as promised,
      count(*) filter (where promised_at is null and likely_at is not null) as likely,
      count(*) filter (where confirmed_at is not null and promised_at is null and likely_at is null) as waiting,
      count(*) filter (where confirmed_at is null) as unconfirmed
    from sign_up where session_id = ${id} and left_at is null`;

/** Asks everybody in line, with a chair or not, whether they are still coming: who confirmed lately needs no asking. */
export const markAsked = async (tx: Tx, id: SessionId, confirmedBefore: Date, now: Date): Promise<string[]> => {
  const rows = await tx.all(z.object({ id: z.uuid() }))`
    update sign_up set asked_at = ${now} where session_id = ${id} and confirmed_at <= ${confirmedBefore} and left_at is null
      and asked_at is null returning id`;
  return rows.map((row) => row.id);
};

/** The day has moved: what was asked about the old one is asked anew. */
export const forgetAnswers = async (tx: Tx, id: SessionId): Promise<void> => {
  await tx.run`update sign_up set asked_at = null, still_at = null where session_id = ${id} and left_at is null`;
};
