import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';

const Own = z.object({
  sessionId: z.uuid(),
  toldAt: z.date(),
  went: z.string(),
  keptTime: z.string().nullable(),
  again: z.string().nullable(),
  words: z.string().nullable(),
});

/** What somebody told of sessions that they led. */
export const debriefsBy = (tx: Tx, personId: string): Promise<z.infer<typeof Own>[]> =>
  tx.all(Own)`
    select session_id, told_at, went, kept_time, again, words from debrief where person_id = ${personId}
    order by told_at`;

/** Lets go of who told it: what was told of the kit stays, and names nobody. */
export const forgetDebriefsOf = async (tx: Tx, personId: string): Promise<void> => {
  await tx.run`update debrief set person_id = null where person_id = ${personId}`;
};
