import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';

const Row = z.object({ page: z.string(), language: z.string(), number: z.int(), madeAt: z.date() });

/** Which states of the school's own pages somebody wrote. */
export const pagesWrittenBy = (tx: Tx, personId: string): Promise<z.infer<typeof Row>[]> =>
  tx.all(Row)`
    select page_id as page, language, number, made_at from school_page_state where made_by = ${personId}
    order by made_at, id`;

export const letPagesGo = async (tx: Tx, personId: string): Promise<void> => {
  await tx.run`update school_page_state set made_by = null where made_by = ${personId}`;
};
