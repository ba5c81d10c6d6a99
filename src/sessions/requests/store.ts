import { z } from 'zod';
import { GROUP_KINDS } from '../../identity/index.ts';
import type { Tx } from '../../platform/db/db.ts';

export const RequestId = z.uuid().brand<'RequestId'>();
export type RequestId = z.infer<typeof RequestId>;

/** The fields under which what a group wrote is sealed. */
export const FIELDS = {
  name: 'training_request.name_sealed',
  reach: 'training_request.reach_sealed',
  group: 'training_request.group_name_sealed',
  aim: 'training_request.aim_sealed',
  access: 'training_request.access_sealed',
  putsIn: 'training_request.puts_in_sealed',
} as const;

const Sealed = z.instanceof(Uint8Array).nullable();

const TrainingRequest = z.object({
  id: RequestId,
  hostId: z.uuid().nullable(),
  nameSealed: Sealed,
  reachSealed: Sealed,
  groupId: z.uuid().nullable(),
  groupNameSealed: Sealed,
  kind: z.enum(GROUP_KINDS),
  kitId: z.uuid().nullable(),
  aimSealed: Sealed,
  people: z.int(),
  outcode: z.string().nullable(),
  online: z.boolean(),
  language: z.string(),
  accessSealed: Sealed,
  putsInSealed: Sealed,
  madeAt: z.date(),
  confirmedAt: z.date().nullable(),
  typedBy: z.uuid().nullable(),
  cancelledAt: z.date().nullable(),
  lookAt: z.date().nullable(),
  forgottenAt: z.date().nullable(),
  /** When it could be, what they like best first. */
  times: z.array(z.coerce.date()),
});
export type TrainingRequest = z.infer<typeof TrainingRequest>;

export interface RequestWritten {
  groupNameSealed: Uint8Array;
  nameSealed: Uint8Array;
  kind: string;
  kitId: string | null;
  aimSealed: Uint8Array | null;
  people: number;
  outcode: string | null;
  online: boolean;
  language: string;
  accessSealed: Uint8Array | null;
  putsInSealed: Uint8Array | null;
}

export interface NewRequest extends RequestWritten {
  hostId: string | null;
  reachSealed: Uint8Array | null;
  once: Uint8Array;
  now: Date;
  confirmedAt: Date | null;
  typedBy: string | null;
}

const Id = z.object({ id: RequestId });

/** Adds a request; undefined when the same was sent before. */
export const addRequest = async (tx: Tx, request: NewRequest): Promise<RequestId | undefined> => {
  const row = await tx.maybe(Id)`
    insert into training_request (host_id, name_sealed, reach_sealed, group_name_sealed, kind, kit_id, aim_sealed, people, outcode,
      online, language, access_sealed, puts_in_sealed, once, made_at, confirmed_at, typed_by, look_at)
    values (${request.hostId}, ${request.nameSealed}, ${request.reachSealed}, ${request.groupNameSealed}, ${request.kind},
      ${request.kitId}, ${request.aimSealed}, ${request.people}, ${request.outcode}, ${request.online}, ${request.language},
      ${request.accessSealed}, ${request.putsInSealed}, ${request.once}, ${request.now}, ${request.confirmedAt},
      ${request.typedBy}, ${request.confirmedAt})
    on conflict (once) do nothing returning id`;
  return row?.id;
};

export const requestSentBefore = async (tx: Tx, once: Uint8Array): Promise<RequestId> =>
  (await tx.one(Id)`select id from training_request where once = ${once}`).id;

/** Writes anew what was asked for; who asked stays. */
export const rewriteRequest = async (tx: Tx, id: RequestId, written: RequestWritten): Promise<void> => {
  await tx.run`
    update training_request set group_name_sealed = ${written.groupNameSealed}, name_sealed = ${written.nameSealed},
      kind = ${written.kind}, kit_id = ${written.kitId}, aim_sealed = ${written.aimSealed}, people = ${written.people},
      outcode = ${written.outcode}, online = ${written.online}, language = ${written.language},
      access_sealed = ${written.accessSealed}, puts_in_sealed = ${written.putsInSealed}
    where id = ${id}`;
};

/** Puts these times in the place of those before. */
export const putTimes = async (tx: Tx, id: RequestId, times: readonly Date[]): Promise<void> => {
  await tx.run`delete from request_time where request_id = ${id}`;
  for (const [at, startsAt] of times.entries())
    await tx.run`
      insert into request_time (request_id, starts_at, position) values (${id}, ${startsAt}, ${at + 1})
      on conflict do nothing`;
};

/** The request of that id, whoever asks. Throws NotFound. */
export const requestOf = (tx: Tx, id: string): Promise<TrainingRequest> =>
  tx.one(TrainingRequest)`
    select training_request.*, coalesce((
      select json_agg(starts_at order by position) from request_time where request_id = training_request.id), '[]') as times
    from training_request where id = ${id}`;

/** The same, locked until the transaction ends: what is offered and answered about it is one after the other. */
export const requestToChange = async (tx: Tx, id: string): Promise<TrainingRequest> => {
  await tx.run`select 1 from training_request where id = ${id} for update`;
  return requestOf(tx, id);
};

export const confirmRequestRow = async (tx: Tx, id: RequestId, now: Date): Promise<boolean> =>
  (await tx.run`
    update training_request set confirmed_at = ${now}, look_at = ${now} where id = ${id} and confirmed_at is null`) ===
  1;

export const cancelRequestRow = async (tx: Tx, id: RequestId, now: Date): Promise<boolean> =>
  (await tx.run`
    update training_request set cancelled_at = ${now}, look_at = ${now} where id = ${id} and cancelled_at is null`) ===
  1;

/** When somebody is looked for next; null: not again. */
export const setLookAt = async (tx: Tx, id: RequestId, at: Date | null): Promise<void> => {
  await tx.run`update training_request set look_at = ${at} where id = ${id}`;
};

export const setKit = async (tx: Tx, id: RequestId, kitId: string): Promise<void> => {
  await tx.run`update training_request set kit_id = ${kitId} where id = ${id}`;
};

export const setOnline = async (tx: Tx, id: RequestId): Promise<void> => {
  await tx.run`update training_request set online = true where id = ${id}`;
};

export const addRequestLink = async (tx: Tx, id: RequestId, tokenHash: Uint8Array, now: Date): Promise<void> => {
  await tx.run`insert into request_link (token_hash, request_id, made_at) values (${tokenHash}, ${id}, ${now})`;
};

export const requestOfLink = async (tx: Tx, tokenHash: Uint8Array): Promise<RequestId | undefined> =>
  (await tx.maybe(Id)`select request_id as id from request_link where token_hash = ${tokenHash}`)?.id;

/** How many requests were held for an address since then, whoever typed it. */
export const heldSince = (tx: Tx, hostId: string, since: Date): Promise<number> =>
  tx.count`
    select count(*) from training_request where host_id = ${hostId} and confirmed_at is null and made_at > ${since}`;
