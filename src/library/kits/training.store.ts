import { z } from 'zod';
import { LEVELS, SETTINGS } from '../../kit/kit.ts';
import type { Tx } from '../../platform/db/db.ts';
import { KitId } from './store.ts';

const KitToTrain = z.object({
  kitId: KitId,
  slug: z.string(),
  title: z.string(),
  /** BCP 47, of the kit. */
  language: z.string(),
  level: z.enum(LEVELS),
  settings: z.array(z.enum(SETTINGS)),
  minutes: z.int(),
  peopleMin: z.int(),
  peopleMax: z.int(),
  /** Short code of its newest edition. */
  code: z.string(),
});
export type KitToTrain = z.infer<typeof KitToTrain>;

/** A published kit as one trains with it, by its slug or its id; undefined when there is none. */
export const kitToTrain = (db: Tx, by: { slug: string } | { kitId: string }): Promise<KitToTrain | undefined> =>
  db.maybe(KitToTrain)`
    select kit_card.kit_id, kit.slug, kit_card.title, kit_card.language, level, settings, minutes, people_min, people_max, edition.code
    from kit_card join kit on kit.id = kit_card.kit_id join edition on edition.id = kit_card.edition_id
    where kit.slug = ${'slug' in by ? by.slug : ''}
      or kit.id::text = ${'kitId' in by ? by.kitId : ''}`;

/** Every published kit that is no translation, for a list to choose from. */
export const kitsToTrain = (db: Tx): Promise<KitToTrain[]> =>
  db.all(KitToTrain)`
    select kit_card.kit_id, kit.slug, kit_card.title, kit_card.language, level, settings, minutes, people_min, people_max, edition.code
    from kit_card join kit on kit.id = kit_card.kit_id join edition on edition.id = kit_card.edition_id
    where kit.group_id is null
    order by translation_of is not null, array_position(array['first-steps', 'practising', 'leading'], level), title`;
