import type { Tx } from '../../platform/db/db.ts';
import { tapsAfter } from '../running/store.ts';
import { liveOf } from '../running/taps.ts';
import { readLive } from '../runs/read-live.ts';
import { recordedFields } from '../runs/recorded.ts';
import type { Session } from '../trainings/store.ts';

/** What the phones of a session recorded: the fields of the form, by name, and whether they went on to its end. */
export interface Tapped {
  fields: Record<string, string[]>;
  ended: boolean;
}

/** Undefined when nobody tapped. */
export const tapped = async (db: Tx, { id, code }: Session): Promise<Tapped | undefined> => {
  const taps = await tapsAfter(db, id, 0);
  if (taps.length === 0) return undefined;
  const { live } = await readLive(db, code);
  const run = liveOf(live.steps, taps);
  if (!run) return undefined;
  const recorded = new URLSearchParams(recordedFields(live.steps, run));
  return { fields: Object.fromEntries([...recorded].map(([name, is]) => [name, [is]])), ended: run.endedAt !== null };
};
