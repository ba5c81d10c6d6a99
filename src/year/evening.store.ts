import { z } from 'zod';
import type { Tx } from '../platform/db/db.ts';
import { SessionId } from '../sessions/trainings/store.ts';

const OverSession = z.object({
  id: SessionId,
  code: z.string(),
  chairs: z.int(),
  takesSignUps: z.boolean(),
});
export type OverSession = z.infer<typeof OverSession>;

/** Sessions that ended within the last day and that nobody has closed, in the order in which they began. */
export const sessionsOver = (tx: Tx, now: Date): Promise<OverSession[]> =>
  tx.all(OverSession)`
    select id, code, chairs, takes_sign_ups from session
    where ends_at <= ${now} and ends_at > ${now}::timestamptz - interval '1 day' and closed_at is null and cancelled_at is null
    order by starts_at, made_at`;
