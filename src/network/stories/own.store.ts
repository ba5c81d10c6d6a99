import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';

/** Everything that somebody told goes with them; what they hid as a steward stays hidden. */
export const dropStoriesOf = async (tx: Tx, personId: string): Promise<number> => {
  await tx.run`update report_back set hidden_by = null where hidden_by = ${personId}`;
  return tx.run`delete from report_back where author_id = ${personId}`;
};

const Names = z.object({ known: z.boolean() });

/** Whether there is a technique or a struggle of that id. */
export const isKnown = async (tx: Tx, of: 'technique' | 'struggle', id: string): Promise<boolean> => {
  const row =
    of === 'technique'
      ? await tx.one(Names)`select exists (select 1 from technique where id = ${id}) as known`
      : await tx.one(Names)`select exists (select 1 from struggle where id = ${id}) as known`;
  return row.known;
};
