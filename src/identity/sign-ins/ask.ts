import type { Act } from '../../platform/act.ts';
import type { Db, Tx } from '../../platform/db/db.ts';
import { permit } from '../../platform/errors.ts';
import type { Language } from '../../platform/words/language.ts';
import type { Actor } from '../actor.ts';
import { writeTo } from '../letters/write-to.ts';
import { addLink, linksSince } from '../links/store.ts';
import { hashOf, newCode, newToken } from '../links/token.ts';
import { personByEmail } from '../people/by-email.ts';
import { signInLetter } from './letter.ts';

export const SIGN_IN = 'sign-in';
export const HOUR_MS = 60 * 60 * 1000;
/** So many letters an hour may be sent to one address, whoever asks for them. */
export const LETTERS_AN_HOUR = 5;

/** What is kept of a code: keyed, since six digits alone are soon tried through. */
export const codeHashOf = (tx: Tx, tokenHash: Uint8Array, code: string): Uint8Array =>
  tx.sealer.hash('link.code_hash', `${Buffer.from(tokenHash).toString('base64url')} ${code}`);

/** A link to sign in with, and its code; both kept only as hashes. */
const makeSignInLink = async (
  tx: Tx,
  { now }: { db: Db; now: Date },
  personId: string,
): Promise<{ token: string; code: string }> => {
  const [token, code] = [newToken(), newCode()];
  const tokenHash = hashOf(token);
  const codeHash = codeHashOf(tx, tokenHash, code);
  const expiresAt = new Date(now.getTime() + HOUR_MS);
  await addLink(tx, { tokenHash, codeHash, purpose: SIGN_IN, personId, facts: {}, now, expiresAt });
  return { token, code };
};

/**
 * Writes to an address with a link and a code, whether we knew it or not: a stranger's first sign-in is how they join.
 * Past five letters an hour it does nothing, and says nothing else.
 */
export const askToSignIn = (
  act: Act<Actor>,
  { email, to, language }: { email: string; to?: string | undefined; language: Language },
): Promise<void> =>
  act.db.transaction(async (tx) => {
    const personId = await personByEmail(tx, act, { email, language });
    const lately = await linksSince(tx, personId, SIGN_IN, new Date(act.now.getTime() - HOUR_MS));
    if (lately >= LETTERS_AN_HOUR) return;
    const { token, code } = await makeSignInLink(tx, act, personId);
    await writeTo(tx, act, personId, {
      purpose: SIGN_IN,
      rank: 'confirmation',
      letter: (inLanguage) => signInLetter(inLanguage, { token, code, to }),
    });
  });

/** A link that signs the holder of an address in, for whoever sits at the machine. Resolves to its token. Errors: NotFound for others. */
export const linkToSignIn = (act: Act<Actor>, email: string): Promise<string> =>
  act.db.transaction(async (tx) => {
    permit(act.actor.kind === 'command');
    const personId = await personByEmail(tx, act, { email, language: 'en' });
    return (await makeSignInLink(tx, act, personId)).token;
  });
