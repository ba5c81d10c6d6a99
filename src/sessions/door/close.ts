import type { Actor } from '../../identity/index.ts';
import { recordTurn, stageOf, type TurnTaken } from '../../pathway/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { touch } from '../../platform/http/touch.ts';
import { onTheWall } from '../../platform/words/moments.ts';
import { sessionTag } from '../sign-ups/settle.ts';
import { SESSIONS_TAG } from '../trainings/add.ts';
import { SessionClosed } from '../trainings/events.ts';
import type { LeadPart } from '../trainings/kinds.ts';
import { type Lead, leadsOf } from '../trainings/leads.store.ts';
import { runsSession, type Session, type SessionId, sessionToChange } from '../trainings/store.ts';
import type { Tally } from './forms.ts';
import { mayClose } from './policy.ts';
import { cameWithAccount, levelOf, setTally, tick } from './store.ts';

const PARTS: Record<Exclude<LeadPart, 'stands-by'>, TurnTaken['part']> = {
  leads: 'co-led',
  learns: 'co-led',
  helps: 'helped',
};

/**
 * Whose part counts on the way to leading: of whoever is, or once was, signed off; and of those beside somebody who is. Two
 * who only began can't make each other leaders.
 */
const witnessed = async (tx: Tx, front: readonly Lead[], now: Date): Promise<Lead[]> => {
  const standings = await Promise.all(front.map(({ personId }) => stageOf(tx, personId, now)));
  return front.filter((_, at) =>
    standings.some(({ level, isLapsed }, other) => level !== null || (other === at && isLapsed)),
  );
};

/** What it counts for on the way to leading: for who led or helped, and for those who came and have an account. */
const recordTurns = async (tx: Tx, act: Act<Actor>, { id, kitId, startsAt }: Session): Promise<void> => {
  const level = await levelOf(tx, kitId);
  const of = { sessionId: id, kitId, level, onDay: onTheWall(startsAt).slice(0, 10) };
  const front = (await leadsOf(tx, id)).filter(({ part }) => part !== 'stands-by');
  for (const { personId, part } of await witnessed(tx, front, act.now))
    if (part !== 'stands-by') await recordTurn(tx, act, { ...of, personId, part: PARTS[part] });
  for (const personId of await cameWithAccount(tx, id))
    await recordTurn(tx, act, { ...of, personId, part: 'took-part' });
};

/**
 * Closes a session with the tally from the door: how many came of those on the sheet, and how many beside them. Said again,
 * the numbers stand in the place of those before; turns are recorded once. Errors: NotFound (or not theirs, or not yet begun).
 */
export const closeSession = (act: Act<Actor>, id: SessionId, tally: Tally): Promise<void> =>
  act.db.transaction(async (tx) => {
    permit(await runsSession(tx, act.actor, id));
    const session = await sessionToChange(tx, id);
    permit(mayClose(session, act.now));
    await tick(tx, id, tally.who, act.now);
    const came = Math.max(tally.came ?? 0, tally.who.length);
    await setTally(tx, id, { came, walkedIn: tally['walk-ins'] ?? 0, now: act.now });
    await recordTurns(tx, act, session);
    if (!session.closedAt) await tell(tx, act, SessionClosed, { sessionId: id });
    await touch(tx, SESSIONS_TAG, sessionTag(id));
  });
