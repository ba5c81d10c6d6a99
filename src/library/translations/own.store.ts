import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';

const Row = z.object({ kit: z.string(), language: z.string(), what: z.string(), credit: z.string(), at: z.date() });

/** What somebody translated, and what they read. */
export const translationsBy = (tx: Tx, personId: string): Promise<z.infer<typeof Row>[]> =>
  tx.all(Row)`
    select kit.slug as kit, language, 'translated: ' || piece as what, credit, saved_at as at
    from translated_piece join translation on translation.id = translation_id join kit on kit.id = source_kit_id where by_id = ${personId}
    union all select kit.slug, language, 'read: ' || words, credit, at
    from translation_reading join translation on translation.id = translation_id join kit on kit.id = source_kit_id where reader_id = ${personId}
    order by at`;

/** Lets their work stand under a credit that names nobody of ours. */
export const letTranslationsGo = async (tx: Tx, personId: string, credit: string): Promise<void> => {
  await tx.run`update translated_piece set by_id = null, credit = ${credit} where by_id = ${personId}`;
  await tx.run`update translation_reading set reader_id = null, credit = ${credit} where reader_id = ${personId}`;
};
