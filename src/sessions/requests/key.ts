import { type Actor, hashOf, isPerson, newToken } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit } from '../../platform/errors.ts';
import { addRequestLink, RequestId, requestOf, requestOfLink, type TrainingRequest } from './store.ts';

/** Who opens a request's page: by the private link whoever holds it is the host. */
export type Opener = 'host' | 'steward';

const TOKEN = /^[\w-]{43}$/;

/** A new private link to a request's page. Resolves to its secret, kept nowhere: put it into a letter or an address. */
export const newRequestLink = async (tx: Tx, { now }: Act<Actor>, id: RequestId): Promise<string> => {
  const token = newToken();
  await addRequestLink(tx, id, hashOf(token), now);
  return token;
};

/** The request that the secret of a private link opens; undefined when it is none. */
export const requestBySecret = async (tx: Tx, key: string): Promise<RequestId | undefined> =>
  TOKEN.test(key) ? requestOfLink(tx, hashOf(key)) : undefined;

/** Whose request it is to change: the host's, and a steward's. Undefined: of neither. */
export const openerOf = (
  actor: Actor,
  { hostId, confirmedAt }: Pick<TrainingRequest, 'hostId' | 'confirmedAt'>,
): Opener | undefined => {
  if (!isPerson(actor) || confirmedAt === null) return undefined;
  if (actor.id === hostId) return 'host';
  return actor.isSteward ? 'steward' : undefined;
};

/** The request of a key, for its host or a steward: by a private link, or by its id when signed in. Errors: NotFound. */
export const openRequestOf = async (
  tx: Tx,
  { actor }: Act<Actor>,
  key: string,
): Promise<{ id: RequestId; as: Opener }> => {
  const byLink = await requestBySecret(tx, key);
  if (byLink) return { id: byLink, as: 'host' };
  const id = RequestId.safeParse(key);
  permit(id.success);
  const as = openerOf(actor, await requestOf(tx, id.data));
  permit(as !== undefined);
  return { id: id.data, as };
};
