import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';

const Waiting = z.object({
  id: z.uuid(),
  kind: z.string(),
  outcode: z.string().nullable(),
  people: z.int(),
  confirmedAt: z.date(),
  first: z.date().nullable(),
  asked: z.int(),
  coming: z.int(),
  /** Since when nobody can. */
  gapAt: z.date().nullable(),
});
export type WaitingRequest = z.infer<typeof Waiting>;

const LISTED_MAX = 200;

/** Requests to come without a pair: those that nobody can, first. Nothing in it says who asked. */
export const requestsWithoutPair = (tx: Tx, now: Date): Promise<WaitingRequest[]> =>
  tx.all(Waiting)`
    select training_request.id, kind, outcode, people, confirmed_at,
      (select min(starts_at) from request_time where request_id = training_request.id and starts_at > ${now}) as first,
      (select count(*)::int from offer where request_id = training_request.id and answer is null
        and part in ('leads', 'learns')) as asked,
      (select count(*)::int from offer where request_id = training_request.id and answer = 'yes' and dropped_at is null
        and part in ('leads', 'learns')) as coming,
      request_gap.at as gap_at
    from training_request
    left join request_gap on request_gap.request_id = training_request.id and request_gap.ended_at is null
    where confirmed_at is not null and training_request.cancelled_at is null and forgotten_at is null
      and (select count(*) from offer where request_id = training_request.id and answer = 'yes' and dropped_at is null
        and part in ('leads', 'learns')) < 2
      and (select max(starts_at) from request_time where request_id = training_request.id) > ${new Date(now.getTime() - 14 * 24 * 60 * 60 * 1000)}
    order by request_gap.at is null, first nulls first, training_request.id limit ${LISTED_MAX}`;
