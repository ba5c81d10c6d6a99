import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';

const Own = z.object({ sessionId: z.uuid(), startsAt: z.date(), stepKey: z.string() });

/** The steps that somebody took on. */
export const stepsTakenBy = (tx: Tx, personId: string): Promise<z.infer<typeof Own>[]> =>
  tx.all(Own)`
    select session_id, starts_at, step_key from session_step join session on session.id = session_id
    where person_id = ${personId} order by starts_at, session_id, step_key`;

/** Whoever is left shares them out anew. */
export const dropStepsOf = async (tx: Tx, personId: string): Promise<void> => {
  await tx.run`delete from session_step where person_id = ${personId}`;
};
