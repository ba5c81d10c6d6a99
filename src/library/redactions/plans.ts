import { ownTitle } from '../../kit/cut.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { KitId } from '../kits/store.ts';
import { plansOfKit, putCut } from './plans.store.ts';

/** Own steps of kept plans, written anew; the plans and their codes stay. */
export const rewritePlans = async (tx: Tx, kitId: KitId, rewrite: (text: string) => string): Promise<number> => {
  let done = 0;
  for (const { code, cut } of await plansOfKit(tx, kitId)) {
    const items = cut.items.map((item) =>
      item.of === 'own' ? { ...item, title: ownTitle(rewrite(item.title)) ?? 'someone' } : item,
    );
    const isChanged = items.some((item, at) => item.of === 'own' && item.title !== titleAt(cut.items[at]));
    if (!isChanged) continue;
    await putCut(tx, code, { ...cut, items });
    done += 1;
  }
  return done;
};

const titleAt = (item: { of: string } | undefined): string | undefined =>
  item && 'title' in item && typeof item.title === 'string' ? item.title : undefined;
