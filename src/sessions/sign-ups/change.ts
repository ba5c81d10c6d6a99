import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit, requireNone } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { touch } from '../../platform/http/touch.ts';
import { SESSIONS_TAG } from '../trainings/add.ts';
import { markCancelled, type Standing, setHeads, setStanding } from '../trainings/change.store.ts';
import { SessionCancelled, SessionChanged } from '../trainings/events.ts';
import type { SessionChange } from '../trainings/forms.ts';
import { whereaboutsOf } from '../trainings/place.ts';
import { promiseFor } from '../trainings/promises.store.ts';
import { runsSession, type Session, type SessionId, sessionSeenBy, sessionToChange } from '../trainings/store.ts';
import { isOver } from './policy.ts';
import { countsOf, forgetAnswers } from './seats.store.ts';
import { sessionTag, settle } from './settle.ts';
import { comingTo } from './store.ts';
import { tellCancelled, tellPlaces, tellRunners } from './tell-people.ts';

export type Changed = { ok: true } | { ok: false; field: string; key: string };

const MINUTE_MS = 60 * 1000;

/** The session, locked, for whoever runs it or a steward. Errors: NotFound. */
const toRun = async (tx: Tx, { actor }: Act<Actor>, id: SessionId): Promise<Session> => {
  await sessionSeenBy(tx, actor, id);
  permit(actor.isSteward || (await runsSession(tx, actor, id)));
  return sessionToChange(tx, id);
};

/** How it will stand; its length stays when no other is said. */
const standingFrom = (values: SessionChange, { startsAt, endsAt }: Session): Standing => {
  const lengthMs = values.minutes === undefined ? endsAt.getTime() - startsAt.getTime() : values.minutes * MINUTE_MS;
  return {
    startsAt: values.when,
    endsAt: new Date(values.when.getTime() + lengthMs),
    online: values.online,
    outcode: values.outcode ?? null,
    place: values.place ?? null,
    link: values.link ?? null,
    chairs: values.chairs,
    takesSignUps: values['sign-ups'],
  };
};

/** Tells those who come, asks anew whoever had answered for another day, and lets the clock begin again. */
const hearOf = async (tx: Tx, act: Act<Actor>, before: Session, after: Session): Promise<void> => {
  if (before.startsAt.getTime() !== after.startsAt.getTime()) await forgetAnswers(tx, after.id);
  await promiseFor(tx, { ...after, now: act.now });
  const coming = await comingTo(tx, after.id);
  await tellPlaces(
    tx,
    act,
    after,
    coming.map((signUp) => ({ signUp, why: 'changed' as const })),
  );
  await tellRunners(tx, act, after, 'changed');
};

/**
 * Changes when and where a session is and how many chairs it has. Those who come are told when the day or the place is
 * another; more chairs go to whoever is next. Refused: fewer chairs than are promised. The same sent twice is one change.
 * Errors: NotFound (or not theirs); NotYet when it is over or cancelled.
 */
export const changeSession = (act: Act<Actor>, id: SessionId, values: SessionChange): Promise<Changed> =>
  act.db.transaction(async (tx) => {
    const session = await toRun(tx, act, id);
    requireNone(isOver(session, act.now) ? ['sessionOver'] : []);
    if (values.chairs < (await countsOf(tx, id)).promised) return { ok: false, field: 'chairs', key: 'chairsPromised' };
    const one = standingFrom(values, session);
    const takesSignUps = session.audience === 'group' ? one.takesSignUps : session.takesSignUps;
    const was = await whereaboutsOf(tx, act, session, 'whoever runs it changes it');
    const isHeard =
      one.startsAt.getTime() !== session.startsAt.getTime() ||
      one.endsAt.getTime() !== session.endsAt.getTime() ||
      one.online !== session.online ||
      one.outcode !== session.outcode ||
      one.place !== (was.place ?? null) ||
      one.link !== (was.link ?? null);
    const isSame = !isHeard && one.chairs === session.chairs && takesSignUps === session.takesSignUps;
    if (isSame) return { ok: true };
    await setStanding(tx, id, { ...one, takesSignUps, isHeard, now: act.now });
    const after = await sessionToChange(tx, id);
    if (isHeard) await hearOf(tx, act, session, after);
    await settle(tx, act, after);
    await tell(tx, act, SessionChanged, { sessionId: id });
    await touch(tx, SESSIONS_TAG, sessionTag(id));
    return { ok: true };
  });

/** Cancels a session; all who come, and whoever runs it, are told. Twice is once. Errors: NotFound; NotYet once it has begun. */
export const cancelSession = (act: Act<Actor>, id: SessionId): Promise<void> =>
  act.db.transaction(async (tx) => {
    const session = await toRun(tx, act, id);
    if (session.cancelledAt) return;
    requireNone(isOver(session, act.now) ? ['sessionOver'] : []);
    await markCancelled(tx, id, act.now);
    await tellCancelled(tx, act, session, await comingTo(tx, id));
    await tell(tx, act, SessionCancelled, { sessionId: id });
    await touch(tx, SESSIONS_TAG, sessionTag(id));
  });

/** Whoever runs a group's own session says how many will come. Errors: NotFound. */
export const countHeads = (act: Act<Actor>, id: SessionId, heads: number | undefined): Promise<void> =>
  act.db.transaction(async (tx) => {
    const session = await toRun(tx, act, id);
    await setHeads(tx, session.id, heads ?? null);
  });
