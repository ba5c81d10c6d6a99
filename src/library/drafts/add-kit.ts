import { LIMITS } from '../../kit/limits.ts';
import { slug as slugOf } from '../../kit/slug.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { KitId } from '../kits/store.ts';
import { addKitAt } from './store.ts';

const TRIES = 500;

/** A new kit under an address made from its title, with a number where others have that address. */
export const addKit = async (tx: Tx, title: string, now: Date): Promise<{ kitId: KitId; slug: string }> => {
  const wanted = slugOf(title) || 'kit';
  for (let count = 1; count <= TRIES; count += 1) {
    const slug = count === 1 ? wanted : `${wanted.slice(0, LIMITS.id - 4)}-${count}`;
    const kitId = await addKitAt(tx, slug, now);
    if (kitId !== undefined) return { kitId, slug };
  }
  throw new Error('Every address for this title is taken.');
};
