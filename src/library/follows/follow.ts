import { type Actor, isPerson } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { kitNamed } from '../kits/store.ts';
import { daysAfter } from '../proposals/open.ts';
import { tagOf } from '../translations/languages.ts';
import { FollowEnded, Followed as FollowedEvent } from './events.ts';
import { addDigest, addFollow, dropFollow, dropIdleDigest, type Followed } from './store.ts';

/** A letter a week at most. */
export const DIGEST_DAYS = 7;

export interface ToFollow {
  what: Followed;
  /** A kit's slug, a language's tag; '' for the decisions. */
  which: string;
}

/** The thing under the name it is known by. Errors: NotFound when there is none. */
const named = async (tx: Tx, { what, which }: ToFollow): Promise<string> => {
  if (what === 'decisions') return '';
  if (what === 'kit') return (await kitNamed(tx, which)).slug;
  const tag = tagOf(which);
  permit(tag !== undefined);
  return tag;
};

/** Tells somebody from now on, once a week, what is new. Pressed twice, it is once. Errors: NotFound (nobody signed in, no such thing). */
export const follow = (act: Act<Actor>, thing: ToFollow): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { actor, now } = act;
    permit(isPerson(actor));
    const ofWhich = await named(tx, thing);
    if (!(await addFollow(tx, { personId: actor.id, what: thing.what, ofWhich, now }))) return;
    await addDigest(tx, actor.id, now, daysAfter(now, DIGEST_DAYS));
    await tell(tx, act, FollowedEvent, { personId: actor.id });
  });

/** Stops telling them of it. Errors: NotFound when nobody is signed in. */
export const stopFollowing = (act: Act<Actor>, { what, which }: ToFollow): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { actor } = act;
    permit(isPerson(actor));
    if (!(await dropFollow(tx, { personId: actor.id, what, ofWhich: which }))) return;
    await dropIdleDigest(tx, actor.id);
    await tell(tx, act, FollowEnded, { personId: actor.id });
  });
