import { z } from 'zod';
import type { Tx } from '../platform/db/db.ts';
import { SessionId } from '../sessions/trainings/store.ts';

const OverSession = z.object({
  id: SessionId,
  code: z.string(),
  outcode: z.string().nullable(),
  chairs: z.int(),
  takesSignUps: z.boolean(),
});
export type OverSession = z.infer<typeof OverSession>;

/** Sessions that ended within the last day and that nobody has closed, in the order in which they began. */
export const sessionsOver = (tx: Tx, now: Date): Promise<OverSession[]> =>
  tx.all(OverSession)`
    select id, code, outcode, chairs, takes_sign_ups from session
    where ends_at <= ${now} and ends_at > ${now}::timestamptz - interval '1 day' and closed_at is null and cancelled_at is null
    order by starts_at, made_at`;

const Listed = z.object({
  id: z.uuid(),
  promised: z.boolean(),
  likely: z.boolean(),
  /** Asked whether they are still coming, and not a word. */
  silent: z.boolean(),
  left: z.boolean(),
});
export type Listed = z.infer<typeof Listed>;

/** Everybody who ever confirmed for a session, in the order in which they did. */
export const listedFor = (tx: Tx, id: SessionId): Promise<Listed[]> =>
  tx.all(Listed)`
    select id, promised_at is not null and left_at is null as promised, likely_at is not null and left_at is null as likely,
      asked_at is not null and still_at is null as silent, left_at is not null as left
    from sign_up where session_id = ${id} and confirmed_at is not null order by place`;
