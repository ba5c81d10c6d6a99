import { type Actor, confirmPerson, peekLink } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { type Session, sessionToChange } from '../trainings/store.ts';
import { isOver } from './policy.ts';
import { settle } from './settle.ts';
import { markConfirmed, type SignUp, signUpOf } from './store.ts';
import { SIGN_UP } from './terms.ts';

/** The same within a transaction that has locked the session. */
export const confirmWithin = async (tx: Tx, act: Act<Actor>, session: Session, signUp: SignUp): Promise<void> => {
  if (isOver(session, act.now)) return;
  if (await markConfirmed(tx, signUp, act.now)) await settle(tx, act, session, signUp.id);
};

/**
 * They pressed the button behind the mailed link: from now on they have a chair, or a place in line. Twice is once; of a
 * session that is over or cancelled there is nothing to confirm. Errors: SpentLink.
 */
export const confirmSignUp = (act: Act<Actor>, token: string): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { personId, facts } = await peekLink(tx, act, token, SIGN_UP);
    await confirmPerson(tx, act, personId);
    const { sessionId } = await signUpOf(tx, facts.signUpId ?? '');
    const session = await sessionToChange(tx, sessionId);
    await confirmWithin(tx, act, session, await signUpOf(tx, facts.signUpId ?? ''));
  });
