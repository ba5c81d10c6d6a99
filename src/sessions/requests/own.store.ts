import { z } from 'zod';
import { part, type Tx } from '../../platform/db/db.ts';
import { hasJoined } from '../sign-ups/erase.store.ts';

const Sealed = z.instanceof(Uint8Array).nullable();

const Own = z.object({
  madeAt: z.date(),
  kind: z.string(),
  people: z.int(),
  outcode: z.string().nullable(),
  online: z.boolean(),
  language: z.string(),
  nameSealed: Sealed,
  groupNameSealed: Sealed,
  aimSealed: Sealed,
  accessSealed: Sealed,
  putsInSealed: Sealed,
});

/** What somebody asked for. */
export const requestsBy = (tx: Tx, personId: string): Promise<z.infer<typeof Own>[]> =>
  tx.all(Own)`
    select made_at, kind, people, outcode, online, language, name_sealed, group_name_sealed, aim_sealed, access_sealed, puts_in_sealed
    from training_request where host_id = ${personId} order by made_at, id`;

/** Nothing stays of who asked or what they wrote; that somebody did, for how many and where about, does. Called off, if it was to come. */
export const forgetRequestsOf = async (tx: Tx, personId: string, now: Date): Promise<void> => {
  await tx.run`delete from training_request where host_id = ${personId} and confirmed_at is null`;
  await tx.run`
    update training_request set cancelled_at = coalesce(cancelled_at, ${now}), look_at = ${now}
    where host_id = ${personId} and exists (
      select 1 from request_time where request_id = training_request.id and starts_at > ${now})`;
  await forgetWhere(tx, { hostId: personId, ids: [], now });
  await tx.run`update training_request set typed_by = null where typed_by = ${personId}`;
};

const forgetWhere = async (
  tx: Tx,
  { hostId, ids, now }: { hostId: string | null; ids: readonly string[]; now: Date },
): Promise<void> => {
  await tx.run`
    delete from request_link where request_id in (
      select id from training_request where host_id = ${hostId}::uuid or id = any (${[...ids]}::uuid[]))`;
  await tx.run`
    delete from request_question where request_id in (
      select id from training_request where host_id = ${hostId}::uuid or id = any (${[...ids]}::uuid[]))`;
  await tx.run`
    update training_request set host_id = null, name_sealed = null, reach_sealed = null, group_name_sealed = null,
      aim_sealed = null, access_sealed = null, puts_in_sealed = null, forgotten_at = ${now}
    where host_id = ${hostId}::uuid or id = any (${[...ids]}::uuid[])`;
};

const Over = z.object({ id: z.uuid(), hostId: z.uuid().nullable(), hasJoined: z.boolean() });

/**
 * Forgets requests that were over so long ago: their last time, or the day on which they were called off. Resolves to how
 * many, and to the hosts who have no account.
 */
export const forgetOld = async (
  tx: Tx,
  { over, now }: { over: Date; now: Date },
): Promise<{ count: number; hosts: string[] }> => {
  const rows = await tx.all(Over)`
    select id, host_id, ${hasJoined(part`training_request.host_id`)} as has_joined
    from training_request where forgotten_at is null and confirmed_at is not null
      and greatest(coalesce(cancelled_at, confirmed_at), (
        select max(starts_at) from request_time where request_id = training_request.id)) <= ${over}
    order by id limit 20 for update skip locked`;
  const ids = rows.map(({ id }) => id);
  if (ids.length > 0) await forgetWhere(tx, { hostId: null, ids, now });
  const hosts = rows.flatMap(({ hostId, hasJoined: joined }) => (hostId === null || joined ? [] : [hostId]));
  return { count: ids.length, hosts: [...new Set(hosts)] };
};

/** Throws away what nobody confirmed. */
export const dropUnconfirmed = (tx: Tx, before: Date): Promise<number> =>
  tx.run`delete from training_request where confirmed_at is null and made_at <= ${before}`;
