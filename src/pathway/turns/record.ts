import type { Actor } from '../../identity/index.ts';
import type { Level } from '../../kit/kit.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { TurnRecorded } from '../events.ts';
import { addTurn, type Part } from './store.ts';

export interface TurnTaken {
  personId: string;
  part: Exclude<Part, 'elsewhere'>;
  sessionId: string;
  kitId: string | null;
  level: Level;
  /** The day of the session, YYYY-MM-DD. */
  onDay: string;
}

/** Records what somebody did in a session; for the verb that closes it, in its transaction. A second time changes nothing. */
export const recordTurn = async (tx: Tx, act: Act<Actor>, taken: TurnTaken): Promise<void> => {
  const turnId = await addTurn(tx, { ...taken, now: act.now });
  if (turnId) await tell(tx, act, TurnRecorded, { personId: taken.personId, turnId });
};
