import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';

const Load = z.object({
  personId: z.uuid(),
  heldInMonth: z.int(),
  askedLately: z.int(),
  ledKit: z.int(),
  busyAt: z.array(z.coerce.date()),
  asked: z.boolean(),
  heldBack: z.boolean(),
});
export type Load = z.infer<typeof Load>;

const LATELY_DAYS = 90;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * What each facilitator has on their plate. `month`: its first day, in Britain. Held are trainings that they lead, learn in or
 * help with, and questions that are open to them or that they said yes to.
 */
export const loadsOf = (
  tx: Tx,
  { requestId, kitId, month, now }: { requestId: string | null; kitId: string | null; month: string; now: Date },
): Promise<Load[]> =>
  tx.all(Load)`
    select facilitator.person_id,
      (select count(*)::int from session_lead join session on session.id = session_id
        where session_lead.person_id = facilitator.person_id and dropped_at is null and cancelled_at is null and part <> 'stands-by'
          and date_trunc('month', starts_at at time zone 'Europe/London') = ${month}::date)
      + (select count(*)::int from offer
        where offer.person_id = facilitator.person_id and (answer is null or (answer = 'yes' and dropped_at is null))
          and session_id is null and offer.request_id is distinct from ${requestId}::uuid and exists (
            select 1 from request_time where request_time.request_id = offer.request_id
              and date_trunc('month', starts_at at time zone 'Europe/London') = ${month}::date)) as held_in_month,
      (select count(*)::int from offer
        where offer.person_id = facilitator.person_id and made_at > ${new Date(now.getTime() - LATELY_DAYS * DAY_MS)}
          and answer is distinct from 'withdrawn') as asked_lately,
      (select count(*)::int from session_lead join session on session.id = session_id
        where session_lead.person_id = facilitator.person_id and dropped_at is null and part in ('leads', 'learns')
          and cancelled_at is null and starts_at < ${now} and kit_id = ${kitId}::uuid) as led_kit,
      coalesce((select json_agg(starts_at) from (
        select starts_at from session_lead join session on session.id = session_id
          where session_lead.person_id = facilitator.person_id and dropped_at is null and cancelled_at is null
            and starts_at > ${now}
        union select starts_at from offer_time join offer on offer.id = offer_id
          where offer.person_id = facilitator.person_id and answer = 'yes' and dropped_at is null and session_id is null
            and starts_at > ${now} and offer.request_id is distinct from ${requestId}::uuid) busy), '[]') as busy_at,
      exists (select 1 from offer where offer.person_id = facilitator.person_id
        and offer.request_id = ${requestId}::uuid and answer is distinct from 'withdrawn') as asked,
      exists (select 1 from offers_hold where offers_hold.person_id = facilitator.person_id and ended_at is null) as held_back
    from facilitator`;
