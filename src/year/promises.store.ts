import type { Tx } from '../platform/db/db.ts';

/** Sessions that promised more chairs than they have. */
export const overPromised = (tx: Tx): Promise<number> =>
  tx.count`
    select count(*) from session where chairs < (
      select count(*) from sign_up where session_id = session.id and promised_at is not null and left_at is null)`;

/**
 * Who leads or helps at more trainings in a month, as a pair that was asked, than they said they would. Whoever stood by and
 * was summoned had said yes to that, and those they announced themselves are their own.
 */
export const beyondLimit = (tx: Tx): Promise<number> =>
  tx.count`
    select count(*) from (
      select offer.person_id from offer join session on session.id = offer.session_id
        join facilitator on facilitator.person_id = offer.person_id
      where offer.answer = 'yes' and offer.dropped_at is null and session.cancelled_at is null and offer.part <> 'stands-by'
        and not exists (select 1 from happening where name = 'sessions.stand-in-summoned' and facts->>'offerId' = offer.id::text)
      group by offer.person_id, limit_month, date_trunc('month', starts_at at time zone 'Europe/London')
      having count(*) > limit_month) beyond`;

/** People’s names, needs and places still held of sessions that ended before then. */
export const namesHeld = (tx: Tx, before: Date): Promise<number> =>
  tx.count`
    select count(*) from sign_up join session on session.id = session_id
    where ends_at < ${before} and (name_sealed is not null or needs_sealed is not null or place_sealed is not null
      or link_sealed is not null)`;
