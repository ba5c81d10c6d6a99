import type { Act } from '../../platform/act.ts';
import type { Actor } from '../actor.ts';
import { peekLink } from '../links/links.ts';
import { JOINING } from './ask-in.ts';
import { mayAskIn, mayMakeContact, mayTakeOut } from './policy.ts';
import { type GroupId, groupNamed, groupSeenBy, membersOf } from './store.ts';

/** A group's page, for one of its own. Errors: NotFound for anybody else. */
export const readGroup = async ({ actor, db }: Act<Actor>, id: GroupId) => {
  const group = await groupSeenBy(db, actor, id);
  const members = (await membersOf(db, id)).map((member) => ({
    ...member,
    isYou: member.personId === actor.id,
    canBeTakenOut: mayTakeOut(group, member),
    canBeContact: mayMakeContact(group, member),
  }));
  return { group, members, canAskIn: mayAskIn(group) };
};
export type GroupReading = Awaited<ReturnType<typeof readGroup>>;

/** What the link in an invitation opens. Errors: SpentLink. */
export const readJoining = async (act: Act<Actor>, token: string): Promise<{ token: string; group: string }> => {
  const { facts } = await peekLink(act.db, act, token, JOINING);
  const { name } = await groupNamed(act.db, facts.groupId ?? '');
  return { token, group: name };
};
