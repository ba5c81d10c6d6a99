import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import { KitId } from '../kits/store.ts';

const Published = z.object({ id: KitId, slug: z.string(), title: z.string(), language: z.string() });

/** A kit that has been published, with what it is now called. Throws NotFound. */
export const publishedKit = (db: Tx, slug: string): Promise<z.infer<typeof Published>> =>
  db.one(Published)`
    select kit.id, slug, title, language from kit join kit_card on kit_card.kit_id = kit.id where slug = ${slug}`;
