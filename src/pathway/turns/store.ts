import { z } from 'zod';
import { LEVELS, type Level } from '../../kit/kit.ts';
import type { Tx } from '../../platform/db/db.ts';

/** What somebody did in a training: sat in it, lent a hand, led it with another; or did the like at another school. */
export const PARTS = ['took-part', 'helped', 'co-led', 'elsewhere'] as const;
export type Part = (typeof PARTS)[number];

export interface NewTurn {
  personId: string;
  part: Part;
  sessionId: string | null;
  kitId: string | null;
  level: Level;
  /** YYYY-MM-DD. */
  onDay: string;
  now: Date;
}

/** Writes a turn down. Undefined: that of this person in this session is written down already. */
export const addTurn = async (tx: Tx, turn: NewTurn): Promise<string | undefined> => {
  const row = await tx.maybe(z.object({ id: z.uuid() }))`
    insert into turn (person_id, part, session_id, kit_id, level, on_day, recorded_at)
    values (${turn.personId}, ${turn.part}, ${turn.sessionId}, ${turn.kitId}, ${turn.level}, ${turn.onDay}, ${turn.now})
    on conflict (person_id, session_id) do nothing returning id`;
  return row?.id;
};

const Turn = z.object({
  id: z.uuid(),
  part: z.enum(PARTS),
  sessionId: z.uuid().nullable(),
  kitId: z.uuid().nullable(),
  level: z.enum(LEVELS),
  onDay: z.string(),
});
export type Turn = z.infer<typeof Turn>;

/** Somebody's turns, the newest first. */
export const turnsOf = (db: Tx, personId: string): Promise<Turn[]> =>
  db.all(Turn)`
    select id, part, session_id, kit_id, level, on_day from turn where person_id = ${personId}
    order by on_day desc, recorded_at desc, id limit 200`;
