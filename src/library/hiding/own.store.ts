import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';

const Row = z.object({
  thing: z.string(),
  reason: z.string(),
  at: z.date(),
  shownAt: z.date().nullable(),
  wordsSealed: z.instanceof(Uint8Array).nullable(),
  answer: z.string().nullable(),
});
export type HidingRow = z.infer<typeof Row>;

export const hidingRowsOf = (tx: Tx, personId: string): Promise<HidingRow[]> =>
  tx.all(Row)`
    select thing, reason, hiding.at, shown_at, words_sealed, answer
    from hiding left join hiding_appeal on hiding_id = hiding.id where author_id = ${personId} order by hiding.at, hiding.id`;

/** The words of somebody's appeals go; so do links from what they decided to them. */
export const dropAppeals = async (tx: Tx, personId: string): Promise<void> => {
  await tx.run`update hiding_appeal set words_sealed = null, person_id = null where person_id = ${personId}`;
  await tx.run`update hiding_appeal set decided_by = null where decided_by = ${personId}`;
  await tx.run`update hiding set author_id = null where author_id = ${personId}`;
  await tx.run`update hiding set actor_id = null where actor_id = ${personId}`;
  await tx.run`update hiding set shown_by = null where shown_by = ${personId}`;
  await tx.run`update redaction set actor_id = null where actor_id = ${personId}`;
};
