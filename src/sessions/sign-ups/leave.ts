import { type Actor, peekLink } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit } from '../../platform/errors.ts';
import { type Session, sessionToChange } from '../trainings/store.ts';
import { isOver } from './policy.ts';
import { settle } from './settle.ts';
import { markLeft, markStill, type SignUp, signUpOf } from './store.ts';
import { SIGN_UP } from './terms.ts';

/** The sign-up that a mailed link is for, its session locked. Errors: SpentLink. */
export const byLink = async (
  tx: Tx,
  act: Act<Actor>,
  token: string,
): Promise<{ session: Session; signUp: SignUp; personId: string }> => {
  const { personId, facts } = await peekLink(tx, act, token, SIGN_UP);
  const session = await sessionToChange(tx, facts.sessionId ?? '');
  return { session, signUp: await signUpOf(tx, facts.signUpId ?? ''), personId };
};

/**
 * Somebody gives up their chair, or their place in line; the next has it at once and is written to. What they told of
 * themselves goes. Twice is once. Errors: SpentLink.
 */
export const leaveSession = (act: Act<Actor>, token: string): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { session, signUp } = await byLink(tx, act, token);
    if (isOver(session, act.now)) return;
    if (await markLeft(tx, signUp.id, act.now)) await settle(tx, act, session);
  });

/**
 * They are still coming: they keep their chair or, when it went on already, come next for one. Twice is once.
 * Errors: SpentLink; NotFound when they were not in line.
 */
export const stillComing = (act: Act<Actor>, token: string): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { session, signUp } = await byLink(tx, act, token);
    permit(signUp.confirmedAt !== null && signUp.leftAt === null);
    if (isOver(session, act.now)) return;
    await markStill(tx, signUp.id, act.now);
    await settle(tx, act, session);
  });
