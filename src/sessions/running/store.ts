import { z } from 'zod';
import { type Db, json, type Tx } from '../../platform/db/db.ts';
import type { SessionId } from '../trainings/store.ts';
import { What } from './forms.ts';
import type { Tap } from './taps.ts';

const Kept = z.object({
  id: z.uuid(),
  phone: z.uuid(),
  count: z.int(),
  at: z.date().transform((at) => at.getTime()),
  from: z.int(),
  cuts: z.int(),
  what: What,
  heard: z.int(),
});

/** What we heard of a session after the `after`th tap, in the order in which we heard it. */
export const tapsAfter = (db: Tx, id: SessionId, after: number): Promise<(Tap & { heard: number })[]> =>
  db.all(Kept)`
    select id, phone, count, at, made_in as from, cuts, what, heard from run_tap
    where session_id = ${id} and heard > ${after} order by heard`;

export const lastHeard = (db: Tx, id: SessionId): Promise<number> =>
  db.count`select coalesce(max(heard), 0) from run_tap where session_id = ${id}`;

/** Adds one, unless it came before. False when it had. */
export const addTap = async (tx: Tx, sessionId: SessionId, tap: Tap, heard: number): Promise<boolean> => {
  const { id, phone, count, at, from, cuts, what } = tap;
  const added = await tx.all(z.object({ id: z.uuid() }))`
    insert into run_tap (session_id, id, phone, count, at, made_in, cuts, what, heard)
    values (${sessionId}, ${id}, ${phone}, ${count}, ${new Date(at)}, ${from}, ${cuts}, ${json(what)}::jsonb, ${heard})
    on conflict (session_id, id) do nothing returning id`;
  return added.length > 0;
};

/** The channel on which it is said that a session has new taps: its id. */
const TAPS_CHANNEL = 'run_taps';

export const sayTapped = (tx: Tx, id: SessionId): Promise<void> => tx.notify(TAPS_CHANNEL, id);

/** Calls with the id of each session that was tapped; with none when some may have been missed. */
export const hearTapped = (db: Db, heard: (id?: string) => void): Promise<() => Promise<void>> =>
  db.listen(TAPS_CHANNEL, { heard, connected: () => heard() });
