import type { Act } from '../../platform/act.ts';
import { permit } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { type Actor, isPerson } from '../actor.ts';
import { GroupFounded } from './events.ts';
import type { GroupToFound } from './forms.ts';
import { mayFoundGroup } from './policy.ts';
import { addGroup, type GroupId, putMembership } from './store.ts';

/** Makes a group, and whoever makes it its contact. Errors: NotFound for whoever isn't signed in. */
export const foundGroup = (act: Act<Actor>, form: GroupToFound): Promise<GroupId> =>
  act.db.transaction(async (tx) => {
    const { actor, now } = act;
    permit(mayFoundGroup(actor) && isPerson(actor));
    const groupId = await addGroup(tx, { ...form, now });
    await putMembership(tx, act, { groupId, personId: actor.id, isContact: true, agreed: true });
    await tell(tx, act, GroupFounded, { groupId, personId: actor.id });
    return groupId;
  });
