import { verifyAuthenticationResponse } from '@simplewebauthn/server';
import type { Act } from '../../platform/act.ts';
import type { Actor } from '../actor.ts';
import { hashOf } from '../links/token.ts';
import { type Door, letIn } from '../sign-ins/enter.ts';
import type { Here } from './challenge.ts';
import type { Asserted } from './forms.ts';
import { markPasskeyUsed, type PasskeyToUse, passkeyToUse, takeChallenge } from './store.ts';

const countedBy = async (
  { answer }: Asserted,
  key: PasskeyToUse,
  expectedChallenge: string,
  { origin, host }: Here,
): Promise<number | undefined> => {
  const { clientDataJSON, authenticatorData, signature, userHandle } = answer.response;
  const verified = await verifyAuthenticationResponse({
    response: {
      ...answer,
      response: { clientDataJSON, authenticatorData, signature, ...(userHandle && { userHandle }) },
    },
    expectedChallenge,
    expectedOrigin: origin,
    expectedRPID: host,
    credential: { id: key.id, publicKey: new Uint8Array(key.publicKey), counter: key.counter },
  }).catch(() => undefined);
  return verified?.verified ? verified.authenticationInfo.newCounter : undefined;
};

/** Signs in whoever holds the passkey. Resolves to the secret of the sign-in; undefined when key, challenge or signature is not right. */
export const signInByPasskey = async (
  act: Act<Actor>,
  form: Asserted,
  { here, door }: { here: Here; door: Door },
): Promise<string | undefined> => {
  const { db, now } = act;
  const [challenge, key] = await db.transaction(async (tx) => [
    await takeChallenge(tx, hashOf(form.token), { purpose: 'sign-in', personId: null, now }),
    await passkeyToUse(tx, form.answer.id),
  ]);
  if (!challenge || !key) return undefined;
  // A signature takes its time, so it is looked at between two transactions; the challenge is gone already.
  const counter = await countedBy(form, key, challenge, here);
  if (counter === undefined) return undefined;
  return db.transaction(async (tx) => {
    const still = await passkeyToUse(tx, key.id);
    if (!still) return undefined;
    await markPasskeyUsed(tx, key.id, counter, now);
    return letIn(tx, act, key.personId, door);
  });
};
