import { z } from 'zod';
import { paths } from '../../paths.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { TranslationsBehind } from '../asks.ts';
import { KitId } from '../kits/store.ts';

export interface PieceBehind {
  piece: string;
  title: string;
}

/** Remembers which pieces of a translation's kit are behind now; those that were keep the day since when. */
export const putBehind = async (tx: Tx, kitId: KitId, pieces: readonly PieceBehind[], now: Date): Promise<void> => {
  await tx.run`
    delete from piece_behind where kit_id = ${kitId} and not piece = any (${pieces.map(({ piece }) => piece)}::text[])`;
  for (const { piece, title } of pieces)
    await tx.run`
      insert into piece_behind (kit_id, piece, title, since_at) values (${kitId}, ${piece}, ${title}, ${now})
      on conflict (kit_id, piece) do update set title = excluded.title`;
};

const Follower = z.object({ kitId: KitId, slug: z.string(), language: z.string(), sourceSlug: z.string() });

/** Published translations of a kit, and the kit itself where it is one: what may have fallen behind when it changed. */
export const translationsToWeigh = (db: Tx, kitId: string): Promise<z.infer<typeof Follower>[]> =>
  db.all(Follower)`
    select kit_card.kit_id, kit.slug, language, translation_of as source_slug
    from kit_card join kit on kit.id = kit_card.kit_id
    where translation_of is not null and (kit_card.kit_id = ${kitId} or translation_of = (select slug from kit where id = ${kitId}))`;

const Behind = z.object({ sourceSlug: z.string(), title: z.string(), language: z.string(), stepsBehind: z.int() });

/** Published translations of which pieces have fallen behind, the longest behind first. One question, however many kits there are. */
export const translationsBehind: TranslationsBehind = async (db, count) => {
  const rows = await db.all(Behind)`
    select translation_of as source_slug, kit_card.title, kit_card.language, count(*)::int as steps_behind
    from piece_behind join kit_card on kit_card.kit_id = piece_behind.kit_id
    where translation_of is not null
    group by kit_card.kit_id, kit_card.title, kit_card.language, translation_of
    order by min(since_at), kit_card.kit_id limit ${count}`;
  return rows.map(({ sourceSlug, ...row }) => ({ ...row, path: paths.translation(sourceSlug, row.language) }));
};
