import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { touch } from '../../platform/http/touch.ts';
import { SessionMade } from './events.ts';
import { type NewLead, putLead } from './leads.store.ts';
import { promiseFor } from './promises.store.ts';
import { insertSession, type NewSession, type SessionId } from './store.ts';

/** The tag of pages that list sessions. */
export const SESSIONS_TAG = 'sessions';

/**
 * Adds a session with who leads it, and promises what the clock will do about it. For a verb's transaction: whether the
 * actor may is the verb's to say. `leads`: those who said yes.
 */
export const addSession = async (
  tx: Tx,
  act: Act<Actor>,
  { leads, ...session }: NewSession & { leads: readonly NewLead[] },
): Promise<SessionId> => {
  const id = await insertSession(tx, act, session);
  for (const lead of leads) await putLead(tx, id, { ...lead, now: act.now });
  await promiseFor(tx, { id, startsAt: session.startsAt, endsAt: session.endsAt, now: act.now });
  await tell(tx, act, SessionMade, { sessionId: id });
  await touch(tx, SESSIONS_TAG);
  return id;
};
