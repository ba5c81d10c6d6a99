import { verifyRegistrationResponse } from '@simplewebauthn/server';
import type { Act } from '../../platform/act.ts';
import { Invalid, permit } from '../../platform/errors.ts';
import { type Actor, isPerson } from '../actor.ts';
import { hashOf } from '../links/token.ts';
import type { Here } from './challenge.ts';
import type { Registered } from './forms.ts';
import { addPasskey, dropPasskey, takeChallenge } from './store.ts';

/**
 * Keeps the passkey that a browser made for whoever is signed in. `device`: what it is called in their list.
 * Errors: NotFound when nobody is signed in; Invalid when the answer does not fit what was asked.
 */
export const registerPasskey = async (
  act: Act<Actor>,
  { token, answer }: Registered,
  { here, device }: { here: Here; device: string },
): Promise<void> => {
  const { actor, db, now } = act;
  permit(isPerson(actor));
  const personId = actor.id;
  const expectedChallenge = await db.transaction((tx) =>
    takeChallenge(tx, hashOf(token), { purpose: 'registration', personId, now }),
  );
  if (!expectedChallenge) throw new Invalid('That passkey came too late.');
  const verified = await verifyRegistrationResponse({
    response: {
      ...answer,
      response: {
        clientDataJSON: answer.response.clientDataJSON,
        attestationObject: answer.response.attestationObject,
        ...(answer.response.transports && { transports: answer.response.transports }),
      },
    },
    expectedChallenge,
    expectedOrigin: here.origin,
    expectedRPID: here.host,
  }).catch(() => undefined);
  if (!verified?.verified) throw new Invalid('That passkey does not fit what was asked.');
  const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential;
  await db.transaction((tx) => addPasskey(tx, { id, personId, publicKey, counter, transports, label: device, now }));
};

/** Takes a passkey off a person's list: it opens nothing any more. Errors: NotFound. */
export const removePasskey = (act: Act<Actor>, id: string): Promise<void> =>
  act.db.transaction(async (tx) => {
    permit(isPerson(act.actor) && (await dropPasskey(tx, act.actor.id, id)));
  });
