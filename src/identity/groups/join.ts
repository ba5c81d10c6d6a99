import type { Act } from '../../platform/act.ts';
import { SpentLink } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import type { Actor } from '../actor.ts';
import { takeLink } from '../links/links.ts';
import { type Door, letIn } from '../sign-ins/enter.ts';
import { JOINING } from './ask-in.ts';
import { GroupJoined } from './events.ts';
import { markAgreed } from './store.ts';

/**
 * Says yes to a group by the link that was sent, and signs its holder in. Resolves to the group and the secret of the sign-in.
 * Errors: SpentLink, also when the invitation was taken back.
 */
export const joinGroup = (
  act: Act<Actor>,
  token: string,
  door: Door,
): Promise<{ groupId: string; signInToken: string }> =>
  act.db.transaction(async (tx) => {
    const { personId, facts } = await takeLink(tx, act, token, JOINING);
    const groupId = facts.groupId ?? '';
    if (!(await markAgreed(tx, groupId, personId, act.now))) throw new SpentLink();
    await tell(tx, act, GroupJoined, { groupId, personId });
    return { groupId, signInToken: await letIn(tx, act, personId, door) };
  });
