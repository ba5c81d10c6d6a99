import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Session } from '../trainings/store.ts';
import { likelyMost, type Moves, moves } from './chairs.ts';
import { move, seatsOf, standingOf } from './seats.store.ts';
import { type SignUpId, signUpsNamed } from './store.ts';
import { tellPlaces } from './tell-people.ts';

/** The tag of what is shown of one session. */
export const sessionTag = (id: string): string => `session:${id}`;

const NOBODY: Moves = { promise: [], lapse: [], likely: [] };

/** Nothing can move for whoever comes last: every chair is promised and answered for, and as many as may be are likely. */
const isCrowded = async (tx: Tx, { id, chairs }: Session, now: Date): Promise<boolean> => {
  const { promised, offerable, likely } = await standingOf(tx, id, now);
  return promised >= chairs && offerable === 0 && likely >= likelyMost(chairs);
};

/**
 * Gives chairs to those whose turn it is and writes to each who moved; `newcomer` hears how they stand in any case. The
 * session is locked by whoever asks, so two never promise one chair. Nothing moves once it has begun, or is cancelled.
 */
export const settle = async (tx: Tx, act: Act<Actor>, session: Session, newcomer?: SignUpId): Promise<void> => {
  if (session.startsAt <= act.now || session.cancelledAt) return;
  const rests = newcomer !== undefined && (await isCrowded(tx, session, act.now));
  const change = rests ? NOBODY : moves(session.chairs, await seatsOf(tx, session, act.now));
  await move(tx, change, act.now);
  const why = (id: string) => {
    if (id === newcomer) return 'confirmed';
    return change.lapse.includes(id) ? 'lapsed' : 'moved-up';
  };
  // Who only became likely hears of it when there is a chair, or with the next reminder.
  const heard = new Set([...change.promise, ...change.lapse, ...(newcomer ? [newcomer] : [])]);
  const people = (await signUpsNamed(tx, [...heard])).map((signUp) => ({ signUp, why: why(signUp.id) }) as const);
  await tellPlaces(tx, act, session, people);
};
