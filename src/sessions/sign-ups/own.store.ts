import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';

const Sealed = z.instanceof(Uint8Array).nullable();

const Own = z.object({
  id: z.uuid(),
  sessionId: z.uuid(),
  startsAt: z.date(),
  nameSealed: Sealed,
  needsSealed: Sealed,
  madeAt: z.date(),
  confirmedAt: z.date().nullable(),
  promisedAt: z.date().nullable(),
  leftAt: z.date().nullable(),
  cameAt: z.date().nullable(),
  hearsAgain: z.boolean(),
});

/** All that sign-ups hold of somebody. */
export const signUpsBy = (tx: Tx, personId: string): Promise<z.infer<typeof Own>[]> =>
  tx.all(Own)`
    select sign_up.id, session_id, starts_at, name_sealed, needs_sealed, sign_up.made_at, confirmed_at, promised_at, left_at,
      came_at, hears_again
    from sign_up join session on session.id = session_id where person_id = ${personId} order by sign_up.made_at, sign_up.id`;

const Led = z.object({ sessionId: z.uuid(), startsAt: z.date(), part: z.string(), addedAt: z.date() });

/** The sessions at whose front somebody stood. */
export const ledBy = (tx: Tx, personId: string): Promise<z.infer<typeof Led>[]> =>
  tx.all(Led)`
    select session_id, starts_at, part, added_at from session_lead join session on session.id = session_id
    where person_id = ${personId} order by starts_at, session_id`;

/** Takes out all that is somebody's. Resolves to the sessions in which a chair may be free by it. */
export const dropSignUps = async (tx: Tx, personId: string): Promise<string[]> => {
  const rows = await tx.all(z.object({ sessionId: z.uuid() }))`
    delete from sign_up where person_id = ${personId} returning session_id`;
  await tx.run`delete from session_lead where person_id = ${personId}`;
  await tx.run`update session set host_id = null where host_id = ${personId}`;
  await tx.run`update session set made_by = null where made_by = ${personId}`;
  return rows.map(({ sessionId }) => sessionId).sort();
};
