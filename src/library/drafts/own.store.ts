import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';

const Bytes = z.instanceof(Uint8Array);
const Own = z.object({ titleSealed: Bytes, textSealed: Bytes, changedAt: z.date() });

/** The drafts that somebody began. */
export const draftsBegunBy = (tx: Tx, personId: string): Promise<z.infer<typeof Own>[]> =>
  tx.all(
    Own,
  )`select title_sealed, text_sealed, changed_at from draft where author_id = ${personId} order by changed_at`;

/** Takes out the drafts that somebody began, and them from those of others. */
export const dropDrafts = async (tx: Tx, personId: string): Promise<void> => {
  await tx.run`delete from draft where author_id = ${personId}`;
  await tx.run`delete from draft_helper where person_id = ${personId}`;
};
