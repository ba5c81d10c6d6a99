import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { SpentLink } from '../../platform/errors.ts';
import type { Actor } from '../actor.ts';
import { addLink, deleteLiveLink, type Link, type LinkFacts, liveLink } from './store.ts';
import { hashOf, newToken } from './token.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

export interface LinkToMake {
  /** What pressing its button does, in words of ours: `proposal-confirmation`. */
  purpose: string;
  personId: string;
  /** Ids of what it is about, nothing to read: they are kept as they are. */
  facts: LinkFacts;
  /** How long it works; a part of a day is fine. */
  days: number;
}

/** Makes a link that works once, for one purpose. Resolves to its token, which is kept nowhere: put it into a letter. */
export const makeLink = async (tx: Tx, { now }: Act<Actor>, { days, ...link }: LinkToMake): Promise<string> => {
  const token = newToken();
  const expiresAt = new Date(now.getTime() + days * DAY_MS);
  await addLink(tx, { ...link, tokenHash: hashOf(token), codeHash: null, now, expiresAt });
  return token;
};

/** What a link is about, for the page that shows its button; nothing changes. Errors: SpentLink. */
export const peekLink = async (tx: Tx, { now }: Act<Actor>, token: string, purpose: string): Promise<Link> => {
  const link = await liveLink(tx, hashOf(token), purpose, now);
  if (!link) throw new SpentLink();
  return link;
};

/**
 * Uses a link up: for the verb behind its button, in that verb's transaction. Two who press at once: one gets it.
 * Errors: SpentLink when it was used, is too old, is for something else, or was never made.
 */
export const takeLink = async (tx: Tx, { now }: Act<Actor>, token: string, purpose: string): Promise<Link> => {
  const link = await deleteLiveLink(tx, hashOf(token), purpose, now);
  if (!link) throw new SpentLink();
  return link;
};
