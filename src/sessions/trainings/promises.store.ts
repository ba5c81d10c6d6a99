import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import { SessionId } from './store.ts';

const PROMISES = ['week-before', 'still-coming', 'offer-on', 'day-before', 'erase'] as const;
export type PromiseName = (typeof PROMISES)[number];

const DAY_MS = 24 * 60 * 60 * 1000;

/** Days from its beginning (or, for the last, its end) at which something is promised. */
const DAYS: Record<PromiseName, number> = {
  'week-before': -7,
  'still-coming': -3,
  // A day to answer in.
  'offer-on': -2,
  'day-before': -1,
  erase: 90,
};

/** What the clock will do about a session, by when it is; what lies behind already is not promised. Called anew when it moves. */
export const promiseFor = async (
  tx: Tx,
  { id, startsAt, endsAt, now }: { id: SessionId; startsAt: Date; endsAt: Date; now: Date },
): Promise<void> => {
  await tx.run`delete from session_promise where session_id = ${id} and kept_at is null`;
  for (const what of PROMISES) {
    const from = what === 'erase' ? endsAt : startsAt;
    const dueAt = new Date(from.getTime() + DAYS[what] * DAY_MS);
    if (dueAt > now)
      await tx.run`
        insert into session_promise (session_id, what, due_at) values (${id}, ${what}, ${dueAt})
        on conflict do nothing`;
  }
};

/** Puts off what is promised until then; what is due later anyway stays. */
export const putOff = async (tx: Tx, id: SessionId, what: PromiseName, until: Date): Promise<void> => {
  await tx.run`
    update session_promise set due_at = ${until}
    where session_id = ${id} and what = ${what} and kept_at is null and due_at < ${until}`;
};

const Due = z.object({ sessionId: SessionId, what: z.enum(PROMISES) });
export type Due = z.infer<typeof Due>;

/**
 * Takes one promise that is due and marks it kept, in the transaction that keeps it; others take others. Its session is locked
 * with it: whoever changes that one holds it, and then promises anew.
 */
export const takePromise = (tx: Tx, now: Date): Promise<Due | undefined> =>
  tx.maybe(Due)`
    update session_promise set kept_at = ${now} from (
      select session_id, what, due_at from session_promise join session on session.id = session_id
      where kept_at is null and due_at <= ${now} order by due_at limit 1
      for no key update of session skip locked for update of session_promise skip locked) due
    where session_promise.session_id = due.session_id and session_promise.what = due.what and session_promise.due_at = due.due_at
    returning session_promise.session_id, session_promise.what`;
