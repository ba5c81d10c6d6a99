import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import { SessionId } from '../trainings/store.ts';

const SessionOfRequest = z.object({
  id: SessionId,
  startsAt: z.date(),
  endsAt: z.date(),
  online: z.boolean(),
});
export type SessionOfRequest = z.infer<typeof SessionOfRequest>;

/** The training that answers a request, while it is not called off. */
export const sessionOfRequest = (tx: Tx, requestId: string): Promise<SessionOfRequest | undefined> =>
  tx.maybe(SessionOfRequest)`
    select id, starts_at, ends_at, online from session where request_id = ${requestId} and cancelled_at is null
    order by made_at desc limit 1`;

/** Takes somebody out of the front of a training; false when they were not there. */
export const takeFromFront = async (tx: Tx, sessionId: string, personId: string, now: Date): Promise<boolean> =>
  (await tx.run`
    update session_lead set dropped_at = ${now}
    where session_id = ${sessionId} and person_id = ${personId} and dropped_at is null`) === 1;

/** The request that a training answers; undefined when it answers none. */
export const requestBehind = async (tx: Tx, sessionId: string): Promise<string | undefined> =>
  (await tx.maybe(z.object({ requestId: z.uuid().nullable() }))`select request_id from session where id = ${sessionId}`)
    ?.requestId ?? undefined;
