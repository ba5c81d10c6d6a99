import type { Tx } from '../../platform/db/db.ts';

/** How many pairs could come to a place, and how many could meet a group online: what matching answers. */
export type Expect = (
  tx: Tx,
  near: { outcode: string | null; now: Date },
) => Promise<{ there: number; online: number }>;
