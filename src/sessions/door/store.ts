import { z } from 'zod';
import { LEVELS } from '../../kit/kit.ts';
import { part, type Tx } from '../../platform/db/db.ts';
import { hasJoined } from '../sign-ups/erase.store.ts';
import type { SessionId } from '../trainings/store.ts';

/** Ticks who came, and takes the ticks from all others. */
export const tick = async (tx: Tx, id: SessionId, who: readonly string[], now: Date): Promise<void> => {
  await tx.run`
    update sign_up set came_at = case when id = any (${[...who]}::uuid[]) then coalesce(came_at, ${now}) end
    where session_id = ${id} and left_at is null and erased_at is null`;
};

export const setTally = async (
  tx: Tx,
  id: SessionId,
  { came, walkedIn, now }: { came: number; walkedIn: number; now: Date },
): Promise<void> => {
  await tx.run`
    update session set came = ${came}, walked_in = ${walkedIn}, closed_at = coalesce(closed_at, ${now}) where id = ${id}`;
};

/** Those who were ticked and have an account: their turn is recorded. */
export const cameWithAccount = async (tx: Tx, id: SessionId): Promise<string[]> => {
  const rows = await tx.all(z.object({ personId: z.uuid() }))`
    select person_id from sign_up where session_id = ${id} and came_at is not null and person_id is not null
      and ${hasJoined(part`sign_up.person_id`)} order by person_id`;
  return rows.map(({ personId }) => personId);
};

/** How hard the kit of a session is; first steps when it has no card. */
export const levelOf = async (tx: Tx, kitId: string) =>
  (await tx.maybe(z.object({ level: z.enum(LEVELS) }))`select level from kit_card where kit_id = ${kitId}`)?.level ??
  'first-steps';
