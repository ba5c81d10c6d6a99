import { type Actor, isPerson } from '../actor.ts';
import type { Member, SeenGroup } from './store.ts';

export const mayFoundGroup = (actor: Actor): boolean => isPerson(actor);

/** Those who speak for a group ask others in. */
export const mayAskIn = ({ isContact }: SeenGroup): boolean => isContact;

/** A contact lets another who belongs speak for the group too. */
export const mayMakeContact = ({ isContact }: SeenGroup, member: Member): boolean =>
  isContact && !member.isContact && member.agreedAt !== null;

/** A contact takes back an invitation, and takes out whoever does not speak for the group too. */
export const mayTakeOut = ({ isContact }: SeenGroup, member: Member): boolean => isContact && !member.isContact;
