import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';

const Row = z.object({ what: z.string(), which: z.string(), fromAt: z.date() });

/** What somebody wants to hear of, and until when they have been told. */
export const followedBy = (tx: Tx, personId: string): Promise<z.infer<typeof Row>[]> =>
  tx.all(Row)`
    select what, of_which as which, from_at from follow where person_id = ${personId}
    union all select 'told until', '', told_until from digest where person_id = ${personId} order by from_at`;

export const dropFollows = async (tx: Tx, personId: string): Promise<void> => {
  await tx.run`delete from follow where person_id = ${personId}`;
  await tx.run`delete from digest where person_id = ${personId}`;
};
