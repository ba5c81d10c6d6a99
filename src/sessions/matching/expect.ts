import type { Tx } from '../../platform/db/db.ts';
import { type Asks, rankingFor } from './find.ts';

const AHEAD_MS = 21 * 24 * 60 * 60 * 1000;

/** How many pairs could come to a place in three weeks, and how many could meet a group online. Only numbers leave here. */
export const expectedPairs = async (
  tx: Tx,
  { outcode, now }: { outcode: string | null; now: Date },
): Promise<{ there: number; online: number }> => {
  const asks: Asks = {
    id: null,
    hostId: null,
    kind: 'other',
    outcode,
    online: true,
    language: 'en',
    kitId: null,
  };
  const times = [new Date(now.getTime() + AHEAD_MS)];
  const there = outcode === null ? undefined : await rankingFor(tx, asks, { mode: 'there', times, now });
  const online = await rankingFor(tx, asks, { mode: 'online', times, now });
  return { there: there?.pairs ?? 0, online: online?.pairs ?? 0 };
};
