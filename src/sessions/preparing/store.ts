import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import type { SessionId } from '../trainings/store.ts';

const Share = z.object({ stepKey: z.string(), personId: z.uuid().nullable() });
export type Share = z.infer<typeof Share>;

/** Which steps are shared out, and to whom; null: to all who lead, together. */
export const sharesOf = (tx: Tx, id: SessionId): Promise<Share[]> =>
  tx.all(Share)`select step_key, person_id from session_step where session_id = ${id} order by step_key`;

export const putShare = async (tx: Tx, id: SessionId, { stepKey, personId }: Share): Promise<void> => {
  await tx.run`
    insert into session_step (session_id, step_key, person_id) values (${id}, ${stepKey}, ${personId})
    on conflict (session_id, step_key) do update set person_id = excluded.person_id`;
};

export const dropShare = async (tx: Tx, id: SessionId, stepKey: string): Promise<void> => {
  await tx.run`delete from session_step where session_id = ${id} and step_key = ${stepKey}`;
};

/** The things that are packed, by their names in the plan. */
export const packedOf = async (tx: Tx, id: SessionId): Promise<string[]> => {
  const rows = await tx.all(z.object({ thing: z.string() }))`
    select thing from session_thing where session_id = ${id} order by thing`;
  return rows.map(({ thing }) => thing);
};

export const pack = async (tx: Tx, id: SessionId, things: readonly string[]): Promise<void> => {
  await tx.run`
    insert into session_thing (session_id, thing) select ${id}, unnest(${[...things]}::text[]) on conflict do nothing`;
};

export const unpack = async (tx: Tx, id: SessionId, things: readonly string[]): Promise<void> => {
  await tx.run`delete from session_thing where session_id = ${id} and thing = any (${[...things]}::text[])`;
};

export const setCode = async (tx: Tx, id: SessionId, code: string, now: Date): Promise<void> => {
  await tx.run`update session set code = ${code}, changed_at = ${now} where id = ${id} and code <> ${code}`;
};

/** Lets go of what was settled for a session: it is over long since. */
export const forgetPreparing = async (tx: Tx, id: SessionId): Promise<void> => {
  await tx.run`delete from session_step where session_id = ${id}`;
  await tx.run`delete from session_thing where session_id = ${id}`;
};
