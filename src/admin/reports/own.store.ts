import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';

const Row = z.object({
  number: z.string(),
  wrong: z.string(),
  wordsSealed: z.instanceof(Uint8Array).nullable(),
  madeAt: z.date(),
});

export const reportRowsOf = (tx: Tx, personId: string): Promise<z.infer<typeof Row>[]> =>
  tx.all(
    Row,
  )`select number, wrong, words_sealed, made_at from report where reporter_id = ${personId} order by made_at, id`;

/**
 * What somebody reported and wanted an answer to goes, with the answers; a steward's acts stay and name nobody. The words of
 * one whose address nobody confirmed stay, as those of anybody who gave none: perhaps it is not settled yet.
 */
export const letGo = async (tx: Tx, personId: string): Promise<void> => {
  await tx.run`
    update report_entry set words_sealed = null
    where what = 'answered' and report_id in (select id from report where reporter_id = ${personId})`;
  await tx.run`
    update report set reporter_id = null, answer_wanted_at = null,
      words_sealed = case when answer_wanted_at is null then words_sealed end,
      about_sealed = case when answer_wanted_at is null then about_sealed end
    where reporter_id = ${personId}`;
  await tx.run`update report_entry set actor_id = null where actor_id = ${personId}`;
};
