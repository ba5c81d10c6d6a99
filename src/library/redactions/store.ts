import { z } from 'zod';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { KitId } from '../kits/store.ts';

export const WHYS = ['safety', 'law', 'asked'] as const;
export type Why = (typeof WHYS)[number];

export const addRedaction = async (
  tx: Tx,
  { actor, now }: Act<{ id: string | null }>,
  { id, kitId, why }: { id: string; kitId: KitId; why: Why },
): Promise<void> => {
  await tx.run`insert into redaction (id, kit_id, why, actor_id, at) values (${id}, ${kitId}, ${why}, ${actor.id}, ${now})`;
};

/** Whether this database knows of it: a backup made before doesn't. */
export const hasRedaction = async (db: Tx, id: string): Promise<boolean> =>
  (await db.count`select count(*) from redaction where id = ${id}`) > 0;

const Listed = z.object({ id: z.uuid(), slug: z.string(), why: z.enum(WHYS), at: z.date() });

/** What was taken down: where, when and why, never what. The newest first. */
export const redactions = (db: Tx): Promise<z.infer<typeof Listed>[]> =>
  db.all(
    Listed,
  )`select redaction.id, slug, why, at from redaction join kit on kit.id = kit_id order by at desc limit 200`;

/** Forgets words by which search mends mistyped ones, unless a kit still has them. */
export const forgetSearchWords = async (tx: Tx, text: string): Promise<void> => {
  await tx.run`
    delete from search_word where word in (
      select word from regexp_split_to_table(fold(${text}), '[^[:alnum:]]+') word where word <> ''
    ) and not exists (
      select 1 from kit_words where found_by @@ (plainto_tsquery('english', search_word.word) || plainto_tsquery('simple', search_word.word)))`;
};
