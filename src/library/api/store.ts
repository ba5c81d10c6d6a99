import type { Tx } from '../../platform/db/db.ts';
import { Card } from '../kits/store.ts';

/** The cards of published kits by name, from after one on. */
export const cardsAfter = (db: Tx, { after, count }: { after: string; count: number }): Promise<Card[]> =>
  db.all(Card)`
    select kit_card.*, kit.slug, (select name from movement_group where id = kit.group_id) as adapted_by
    from kit_card join kit on kit.id = kit_card.kit_id where kit.slug > ${after} order by kit.slug limit ${count}`;

export const cardOf = (db: Tx, slug: string): Promise<Card> =>
  db.one(Card)`
    select kit_card.*, kit.slug, (select name from movement_group where id = kit.group_id) as adapted_by
    from kit_card join kit on kit.id = kit_card.kit_id where kit.slug = ${slug}`;
