import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';

const Version = z.object({ slug: z.string(), title: z.string(), language: z.string(), group: z.string() });

/** Of what a group's own version was made, and by which group; undefined when it is none. */
export const sourceOf = (db: Tx, slug: string): Promise<z.infer<typeof Version> | undefined> =>
  db.maybe(Version)`
    select source.slug, coalesce(kit_card.title, source.slug) as title, coalesce(kit_card.language, 'en-GB') as language,
      movement_group.name as group
    from adaptation join kit on kit.id = adaptation.kit_id join kit source on source.id = source_kit_id
    join movement_group on movement_group.id = kit.group_id left join kit_card on kit_card.kit_id = source.id
    where kit.slug = ${slug}`;

const Translated = z.object({ sourceSlug: z.string(), language: z.string(), behind: z.int(), isRead: z.boolean() });

/** How a translation stands; undefined when the kit is none of a kit that we have. */
export const translatedFrom = (db: Tx, slug: string): Promise<z.infer<typeof Translated> | undefined> =>
  db.maybe(Translated)`
    select translation_of as source_slug, kit_card.language,
      (select count(*)::int from piece_behind where piece_behind.kit_id = kit.id) as behind,
      exists (
        select 1 from translation_reading join translation on translation.id = translation_id where translation.kit_id = kit.id) as is_read
    from kit_card join kit on kit.id = kit_card.kit_id join kit source on source.slug = translation_of where kit.slug = ${slug}`;
