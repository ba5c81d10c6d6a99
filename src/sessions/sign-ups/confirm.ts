import { type Actor, confirmPerson, peekLink } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { type Session, sessionToChange } from '../trainings/store.ts';
import { isOver } from './policy.ts';
import { settle } from './settle.ts';
import { markConfirmed, type SignUp, signUpOf } from './store.ts';
import { linkTo } from './tell-people.ts';
import { SIGN_UP } from './terms.ts';

/** The same within a transaction that has locked the session. */
export const confirmWithin = async (tx: Tx, act: Act<Actor>, session: Session, signUp: SignUp): Promise<void> => {
  if (isOver(session, act.now)) return;
  if (await markConfirmed(tx, signUp, act.now)) await settle(tx, act, session, signUp.id);
};

/**
 * They pressed the button behind the mailed link: from now on they have a chair, or a place in line. Twice is once; of a
 * session that is over or cancelled there is nothing to confirm. Resolves to the token of their own page, which works until
 * what they told is erased; that of the letter works for a few days. Errors: SpentLink.
 */
export const confirmSignUp = (act: Act<Actor>, token: string): Promise<string> =>
  act.db.transaction(async (tx) => {
    const { personId, facts } = await peekLink(tx, act, token, SIGN_UP);
    await confirmPerson(tx, act, personId);
    const session = await sessionToChange(tx, facts.sessionId ?? '');
    const signUp = await signUpOf(tx, facts.signUpId ?? '');
    await confirmWithin(tx, act, session, signUp);
    return linkTo(tx, act, { id: signUp.id, personId }, session);
  });
