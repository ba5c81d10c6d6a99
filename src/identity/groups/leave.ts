import type { Act } from '../../platform/act.ts';
import { permit } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { type Actor, isPerson } from '../actor.ts';
import { GroupLeft } from './events.ts';
import { mayTakeOut } from './policy.ts';
import { type GroupId, groupToChange, markLeft, membersOf, passContactOn } from './store.ts';

/** Leaves a group; if nobody speaks for it then, whoever has belonged longest does. Errors: NotFound for who isn't in it. */
export const leaveGroup = (act: Act<Actor>, id: GroupId): Promise<void> =>
  act.db.transaction(async (tx) => {
    permit(isPerson(act.actor));
    await groupToChange(tx, act.actor, id);
    await markLeft(tx, id, act.actor.id, act.now);
    await passContactOn(tx, id);
    await tell(tx, act, GroupLeft, { groupId: id, personId: act.actor.id });
  });

/** Takes somebody out who was asked in or belongs, and does not speak for the group. Errors: NotFound. */
export const takeOutOfGroup = (act: Act<Actor>, id: GroupId, personId: string): Promise<void> =>
  act.db.transaction(async (tx) => {
    const group = await groupToChange(tx, act.actor, id);
    const member = (await membersOf(tx, id)).find((one) => one.personId === personId);
    permit(member !== undefined && mayTakeOut(group, member));
    await markLeft(tx, id, personId, act.now);
    await tell(tx, act, GroupLeft, { groupId: id, personId });
  });
