import { generateAuthenticationOptions, generateRegistrationOptions } from '@simplewebauthn/server';
import type { Act } from '../../platform/act.ts';
import { permit } from '../../platform/errors.ts';
import { type Actor, isPerson } from '../actor.ts';
import { hashOf, newToken } from '../links/token.ts';
import { addChallenge, type NewChallenge, passkeysOf } from './store.ts';

const MINUTES = 5;
const NAME = 'Fundi';

/** Where a browser stands: a passkey is good for one host alone. */
export interface Here {
  origin: string;
  host: string;
}

const keep = async (
  act: Act<Actor>,
  one: Pick<NewChallenge, 'challenge' | 'purpose' | 'personId'>,
): Promise<string> => {
  const token = newToken();
  const expiresAt = new Date(act.now.getTime() + MINUTES * 60_000);
  await act.db.transaction((tx) => addChallenge(tx, { ...one, tokenHash: hashOf(token), expiresAt }));
  return token;
};

/** What a browser needs to make a passkey, and the token under which its answer is awaited for five minutes. */
export const challengeToRegister = async (act: Act<Actor>, { host }: Here) => {
  permit(isPerson(act.actor));
  const personId = act.actor.id;
  const options = await generateRegistrationOptions({
    rpName: NAME,
    rpID: host,
    // Shown by the phone when it asks which key: not the address, since phones are shared.
    userName: act.actor.publicName ?? NAME,
    excludeCredentials: (await passkeysOf(act.db, personId)).map(({ id }) => ({ id })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  });
  return { token: await keep(act, { challenge: options.challenge, purpose: 'registration', personId }), options };
};

/** What a browser needs to use one. It is the same for everybody: who it is, only the key says. */
export const challengeToSignIn = async (act: Act<Actor>, { host }: Here) => {
  const options = await generateAuthenticationOptions({ rpID: host, userVerification: 'required' });
  return { token: await keep(act, { challenge: options.challenge, purpose: 'sign-in', personId: null }), options };
};
