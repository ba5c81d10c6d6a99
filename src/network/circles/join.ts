import { type Actor, isPerson } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { askWithin } from '../questions/ask.ts';
import type { QuestionId } from '../questions/store.ts';
import { CircleJoined, CircleLeft } from './events.ts';
import { addMember, type CircleId, circleSeenBy, dropMember, putCircle, putLetters, trainedAt } from './store.ts';

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

export const weekAfter = (at: Date): Date => new Date(at.getTime() + WEEK_MS);

/** Adds somebody to the circle of a training within a transaction of somebody else's, who knows that they were there. */
export const joinWithin = async (tx: Tx, act: Act<Actor>, personId: string, sessionId: string): Promise<CircleId> => {
  const circleId = await putCircle(tx, sessionId, act.now);
  if (await addMember(tx, circleId, personId, act.now)) await tell(tx, act, CircleJoined, { circleId });
  return circleId;
};

/** Whoever trained together opts in. Twice is once. Errors: NotFound when they were not at that training, or it is not over. */
export const joinCircle = (act: Act<Actor>, sessionId: string): Promise<CircleId> =>
  act.db.transaction(async (tx) => {
    permit(isPerson(act.actor) && (await trainedAt(tx, act.actor.id, sessionId, act.now)));
    return joinWithin(tx, act, act.actor.id, sessionId);
  });

/** Leaves at once. Twice is once. What they said stays until they erase it. */
export const leaveCircle = (act: Act<Actor>, id: CircleId): Promise<void> =>
  act.db.transaction(async (tx) => {
    permit(isPerson(act.actor));
    if ((await dropMember(tx, id, act.actor.id)) > 0) await tell(tx, act, CircleLeft, { circleId: id });
  });

/** A weekly letter, or no longer. Errors: NotFound (or not in it). */
export const chooseLetters = (act: Act<Actor>, id: CircleId, wants: boolean): Promise<void> =>
  act.db.transaction(async (tx) => {
    permit(isPerson(act.actor));
    await circleSeenBy(tx, act.actor, id);
    await putLetters(tx, { id, personId: act.actor.id, dueAt: wants ? weekAfter(act.now) : null, now: act.now });
  });

/** Asks a circle. Errors: NotFound (or not in it), TooMany. */
export const askCircle = (act: Act<Actor>, id: CircleId, { words }: { words: string }): Promise<QuestionId> =>
  act.db.transaction(async (tx) => {
    await circleSeenBy(tx, act.actor, id);
    return askWithin(tx, act, { words, circleId: id });
  });
