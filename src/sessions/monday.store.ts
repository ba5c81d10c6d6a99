import { z } from 'zod';
import { GROUP_KINDS } from '../identity/index.ts';
import type { Tx } from '../platform/db/db.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const LISTED_MAX = 100;

/** How long each may be as it is, in days, before a steward should look. */
const DAYS = { lookFor: 7, pairBefore: 21, closeWithin: 2, closeUntil: 90 } as const;

const daysFrom = (at: Date, days: number): Date => new Date(at.getTime() + days * DAY_MS);

const WithoutPair = z.object({
  id: z.uuid(),
  kind: z.enum(GROUP_KINDS),
  people: z.int(),
  /** Null: online. */
  outcode: z.string().nullable(),
  confirmedAt: z.date(),
  /** They were told that nobody can, since then. */
  nobodyAt: z.date().nullable(),
});

/** Requests with no training yet: those told that nobody can, and those that wait longer than a week. Nobody is named. */
const requestsWithoutPair = (db: Tx, now: Date): Promise<z.infer<typeof WithoutPair>[]> =>
  db.all(WithoutPair)`
    select request.id, kind, people, outcode, confirmed_at, gap.at as nobody_at
    from training_request request left join request_gap gap on gap.request_id = request.id and gap.ended_at is null
    where confirmed_at is not null and cancelled_at is null and forgotten_at is null
      and not exists (select 1 from session where session.request_id = request.id and session.cancelled_at is null)
      and (gap.id is not null or (confirmed_at <= ${daysFrom(now, -DAYS.lookFor)}
        and exists (select 1 from request_time where request_time.request_id = request.id and starts_at > ${now})))
    order by gap.id is null, confirmed_at, request.id limit ${LISTED_MAX}`;

const Training = z.object({
  id: z.uuid(),
  /** Of its kit, in the kit's own language. */
  title: z.string(),
  kitLanguage: z.string(),
  startsAt: z.date(),
  /** Whose page finds others; null when nobody asked for it. */
  requestId: z.uuid().nullable(),
  /** How many of a pair there are. */
  leads: z.int(),
});

/** Trainings in the next three weeks that fewer than two lead. */
const trainingsWithoutPair = (db: Tx, now: Date): Promise<z.infer<typeof Training>[]> =>
  db.all(Training)`
    select session.id, coalesce(title, slug) as title, coalesce(kit_card.language, 'en') as kit_language, starts_at, request_id, leads
    from session join kit on kit.id = session.kit_id left join kit_card on kit_card.kit_id = kit.id
    cross join lateral (select count(*)::int as leads from session_lead
      where session_id = session.id and dropped_at is null and part in ('leads', 'learns')) led
    where cancelled_at is null and starts_at > ${now} and starts_at < ${daysFrom(now, DAYS.pairBefore)} and leads < 2
    order by starts_at, session.id limit ${LISTED_MAX}`;

/** Trainings that are over, and of which nobody has said how many came. */
const trainingsNotClosed = (db: Tx, now: Date): Promise<z.infer<typeof Training>[]> =>
  db.all(Training)`
    select session.id, coalesce(title, slug) as title, coalesce(kit_card.language, 'en') as kit_language, starts_at, request_id, 0 as leads
    from session join kit on kit.id = session.kit_id left join kit_card on kit_card.kit_id = kit.id
    where cancelled_at is null and closed_at is null
      and ends_at < ${daysFrom(now, -DAYS.closeWithin)} and ends_at > ${daysFrom(now, -DAYS.closeUntil)}
    order by ends_at, session.id limit ${LISTED_MAX}`;

/** What of requests and trainings waits for a steward. Says where a group is, never who asked. */
export const sessionsWaiting = async (db: Tx, now: Date) => ({
  requests: await requestsWithoutPair(db, now),
  withoutPair: await trainingsWithoutPair(db, now),
  notClosed: await trainingsNotClosed(db, now),
});
