import type { Act } from '../../platform/act.ts';
import { permit } from '../../platform/errors.ts';
import { type Actor, isPerson } from '../actor.ts';
import { hashOf } from '../links/token.ts';
import { endOtherSignIns, endOwnSignIn, endSignInOf, type SignInId } from './store.ts';

/** Ends the sign-in whose secret this is. Twice is harmless, and so is a secret that was never one. */
export const signOut = (act: Act<Actor>, token: string | undefined): Promise<void> =>
  act.db.transaction(async (tx) => {
    if (token !== undefined) await endSignInOf(tx, hashOf(token), act.now);
  });

/** Ends a person's own sign-in on another machine. Errors: NotFound. */
export const endSignIn = (act: Act<Actor>, id: SignInId): Promise<void> =>
  act.db.transaction(async (tx) => {
    permit(isPerson(act.actor) && (await endOwnSignIn(tx, act.actor.id, id, act.now)));
  });

/** Ends all of a person's sign-ins but the one they press with. */
export const endSignInsElsewhere = (act: Act<Actor>, token: string): Promise<void> =>
  act.db.transaction(async (tx) => {
    permit(isPerson(act.actor));
    await endOtherSignIns(tx, act.actor.id, hashOf(token), act.now);
  });
