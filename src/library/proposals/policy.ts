import { type Actor, isPerson } from '../../identity/index.ts';
import type { Proposal } from './store.ts';

/** Neither in the kit nor closed, nor out of sight. */
export const isWaiting = ({
  mergedAt,
  endedAt,
  hiddenAt,
}: Pick<Proposal, 'mergedAt' | 'endedAt' | 'hiddenAt'>): boolean =>
  mergedAt === null && endedAt === null && hiddenAt === null;

const isAuthor = (actor: Actor, { authorId }: Pick<Proposal, 'authorId'>): boolean =>
  isPerson(actor) && actor.id === authorId;

/** Everyone, once all can see it; until then its author. */
export const maySee = (actor: Actor, proposal: Pick<Proposal, 'openedAt' | 'authorId'>): boolean =>
  proposal.openedAt !== null || isAuthor(actor, proposal);

export const mayWithdraw = (actor: Actor, proposal: Proposal): boolean => isAuthor(actor, proposal);

/** Whoever decides about a kit: the reviewers; about a group's own version, those who speak for the group. */
export const decidesAbout = (
  actor: Actor,
  { keeperId, contactIds }: { keeperId: string | null; contactIds: readonly string[] },
): boolean => isPerson(actor) && (keeperId === null ? actor.isReviewer : contactIds.includes(actor.id));

/** Nobody decides about their own; but for whoever speaks for a group alone. */
const isOwnToDecide = ({ keeperId, contactIds }: Proposal): boolean => keeperId !== null && contactIds.length === 1;

/** Its author, and reviewers, who put words into it that somebody only said. */
export const mayAmend = (actor: Actor, proposal: Proposal): boolean =>
  isAuthor(actor, proposal) || (decidesAbout(actor, proposal) && maySee(actor, proposal));

export const mayReview = (actor: Actor, proposal: Proposal): boolean =>
  decidesAbout(actor, proposal) &&
  (!isAuthor(actor, proposal) || isOwnToDecide(proposal)) &&
  proposal.openedAt !== null;

/** Anybody who signed in may ask that something merged be taken back. */
export const mayUndo = (actor: Actor, proposal: Proposal): boolean => isPerson(actor) && proposal.mergedAt !== null;
