import type { Tx } from '../../platform/db/db.ts';
import type { Actor, Person } from '../actor.ts';
import { hashOf } from '../links/token.ts';
import { type Standing, standingOf } from '../people/store.ts';

/** A sign-in that is not used for so long ends. */
const SIGN_IN_DAYS = 60;
const DAY_MS = 24 * 60 * 60 * 1000;

export const signInEnds = (now: Date): Date => new Date(now.getTime() + SIGN_IN_DAYS * DAY_MS);

/** A person as an actor, with the roles and groups they have. */
export const personFrom = ({ id, publicName, roles, groupIds }: Standing): Person => ({
  id,
  kind: 'person',
  publicName,
  isSteward: roles.includes('steward'),
  isReviewer: roles.includes('reviewer'),
  groupIds,
});

/** Who holds a sign-in at this moment; undefined when it has ended. A role taken away is gone at the next request. */
export const actorOf = async (db: Tx, token: string, now: Date): Promise<Actor | undefined> => {
  const standing = await standingOf(db, hashOf(token), now, signInEnds(now));
  return standing && personFrom(standing);
};
