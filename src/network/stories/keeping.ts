import { type Actor, makeLink, peekLink } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit } from '../../platform/errors.ts';
import { StoryId } from './store.ts';

/** The purpose of the link by which an author without a sign-in changes, shows, or takes back what they told. */
const KEEPING = 'story-keeping';
const KEEPING_DAYS = 30;

/** A link for an author to what they told; put it into an address, it is kept nowhere. */
export const keepingFor = (tx: Tx, act: Act<Actor>, personId: string, storyId: StoryId): Promise<string> =>
  makeLink(tx, act, { purpose: KEEPING, personId, facts: { storyId }, days: KEEPING_DAYS });

/** Who opens what they told: by the id in the address when they signed in, or by their link, which names both. */
export type Keeper = { id: StoryId } | { token: string };

/** Whose it is and which. Errors: NotFound when nobody is signed in, SpentLink. */
export const keptBy = async (tx: Tx, act: Act<Actor>, keeper: Keeper): Promise<{ authorId: string; id: StoryId }> => {
  if ('token' in keeper) {
    const { personId, facts } = await peekLink(tx, act, keeper.token, KEEPING);
    return { authorId: personId, id: StoryId.parse(facts.storyId) };
  }
  permit(act.actor.id !== null);
  return { authorId: act.actor.id, id: keeper.id };
};
