import type { Act } from '../../platform/act.ts';
import { permit } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import type { Actor } from '../actor.ts';
import { GroupContactMade } from './events.ts';
import { mayMakeContact } from './policy.ts';
import { type GroupId, groupToChange, markContact, membersOf } from './store.ts';

/** Lets somebody who belongs speak for the group, and ask others in. Errors: NotFound, also when they do already. */
export const makeContact = (act: Act<Actor>, id: GroupId, personId: string): Promise<void> =>
  act.db.transaction(async (tx) => {
    const group = await groupToChange(tx, act.actor, id);
    const member = (await membersOf(tx, id)).find((one) => one.personId === personId);
    permit(member !== undefined && mayMakeContact(group, member));
    await markContact(tx, id, personId);
    await tell(tx, act, GroupContactMade, { groupId: id, personId });
  });
