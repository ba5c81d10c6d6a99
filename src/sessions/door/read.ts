import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { open } from '../../platform/crypto/open.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit } from '../../platform/errors.ts';
import { NAME_FIELD } from '../sign-ups/fields.ts';
import { comingTo, type SignUp } from '../sign-ups/store.ts';
import { standsOf } from '../sign-ups/tell-people.ts';
import { whereaboutsOf } from '../trainings/place.ts';
import { runsSession, type SessionId, sessionSeenBy } from '../trainings/store.ts';
import { initialsOf } from './initials.ts';
import { mayClose } from './policy.ts';

/** A quarter more than there are names, and never fewer than this: for who walks in. */
const BLANK_LEAST = 6;

/** The initials of somebody; the look at their name is written down. */
const initials = async (tx: Tx, act: Act<Actor>, { id, nameSealed, personId }: SignUp): Promise<string> => {
  if (!nameSealed) return '–';
  const opening = { field: NAME_FIELD, of: personId ?? id, why: 'the sheet for the door' };
  return initialsOf(await open(tx, act, opening, nameSealed)) || '–';
};

/** The sheet for the door: those with a chair, then those who most likely will have one. Errors: NotFound for others. */
export const readDoor = (act: Act<Actor>, id: SessionId) =>
  act.db.transaction(async (tx) => {
    const session = await sessionSeenBy(tx, act.actor, id);
    permit(await runsSession(tx, act.actor, id));
    const coming = (await comingTo(tx, id)).filter((one) => standsOf(one) !== 'waiting');
    const lines = [];
    for (const one of coming)
      lines.push({
        id: one.id,
        initials: await initials(tx, act, one),
        isPromised: one.promisedAt !== null,
        came: one.cameAt !== null,
      });
    lines.sort((one, other) => Number(other.isPromised) - Number(one.isPromised));
    return {
      session,
      lines,
      blanks: Math.max(BLANK_LEAST, Math.ceil(lines.length / 4)),
      where: await whereaboutsOf(tx, act, session, 'the sheet for the door'),
      canClose: mayClose(session, act.now),
      now: act.now,
    };
  });
export type DoorReading = Awaited<ReturnType<typeof readDoor>>;
