import { timingSafeEqual } from 'node:crypto';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Actor } from '../actor.ts';
import { takeLink } from '../links/links.ts';
import { dropLinks, linksToTry } from '../links/store.ts';
import { hashOf, newToken } from '../links/token.ts';
import { knownPerson } from '../people/by-email.ts';
import { confirmPerson } from '../people/confirm.ts';
import { PersonId } from '../people/store.ts';
import { signInEnds } from './actor-of.ts';
import { codeHashOf, SIGN_IN } from './ask.ts';
import { addSignIn, endSignInOf } from './store.ts';

const TRIES_MAX = 5;
const NOBODY = PersonId.parse('00000000-0000-0000-0000-000000000000');

/** On what somebody signs in, and the secret of the sign-in that their browser held before. */
export interface Door {
  device: string;
  before: string | undefined;
}

/** A new sign-in, with a secret of its own: what a browser held before, whoever put it there, ends. Resolves to its secret. */
export const letIn = async (tx: Tx, act: Act<Actor>, personId: string, { device, before }: Door): Promise<string> => {
  const token = newToken();
  if (before !== undefined) await endSignInOf(tx, hashOf(before), act.now);
  await confirmPerson(tx, act, personId);
  await addSignIn(tx, { tokenHash: hashOf(token), personId, device, now: act.now, expiresAt: signInEnds(act.now) });
  return token;
};

/** Signs in whoever holds the link; other links and codes that were sent to them end. Errors: SpentLink. */
export const signInByLink = (act: Act<Actor>, link: string, door: Door): Promise<string> =>
  act.db.transaction(async (tx) => {
    const { personId } = await takeLink(tx, act, link, SIGN_IN);
    await dropLinks(tx, personId, SIGN_IN);
    return letIn(tx, act, personId, door);
  });

const isCodeOf = (tx: Tx, link: { tokenHash: Uint8Array; codeHash: Uint8Array }, code: string): boolean =>
  timingSafeEqual(codeHashOf(tx, link.tokenHash, code), link.codeHash);

/** Signs in whoever knows the code that was sent to an address. Undefined: it is wrong, late, used, or was tried five times. */
export const signInByCode = (
  act: Act<Actor>,
  { email, code }: { email: string; code: string },
  door: Door,
): Promise<string | undefined> =>
  act.db.transaction(async (tx) => {
    // An address that nobody has takes the same steps, and so the same time.
    const personId = (await knownPerson(tx, email)) ?? NOBODY;
    const links = await linksToTry(tx, { personId, purpose: SIGN_IN, triesMax: TRIES_MAX, now: act.now });
    if (!links.some((link) => isCodeOf(tx, link, code))) return undefined;
    await dropLinks(tx, personId, SIGN_IN);
    return letIn(tx, act, personId, door);
  });
