import type { Actor } from '../../identity/index.ts';
import { type Planned, plannedByCode, planToPrepare } from '../../library/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { NotFound, permit } from '../../platform/errors.ts';
import { countsOf } from '../sign-ups/seats.store.ts';
import { leadsOf } from '../trainings/leads.store.ts';
import { runsSession, type Session, type SessionId, sessionToChange } from '../trainings/store.ts';
import { TOGETHER, whoField } from './fields.ts';
import type { Given, ThingsValues } from './forms.ts';
import { mayChoosePlan, mayPrepare } from './policy.ts';
import { dropShare, pack, putShare, setCode, unpack } from './store.ts';
import { peopleFor, thingsFor } from './things.ts';

export type Prepared = { ok: true } | { ok: false; field: string; key: string };

/** The session, locked, for whoever runs it. Errors: NotFound (theirs alone). */
const toPrepare = async (tx: Tx, { actor, now }: Act<Actor>, id: SessionId): Promise<Session> => {
  permit(await runsSession(tx, actor, id));
  const session = await sessionToChange(tx, id);
  permit(mayPrepare(session, now));
  return session;
};

/**
 * Gives steps to those who lead, or to all of them together. Sent again, it is as it was. Refused: somebody who doesn't lead
 * it, or no longer. Errors: NotFound.
 */
export const shareSteps = (act: Act<Actor>, id: SessionId, given: readonly Given[]): Promise<Prepared> =>
  act.db.transaction(async (tx) => {
    await toPrepare(tx, act, id);
    const leads = (await leadsOf(tx, id)).filter(({ part }) => part !== 'stands-by');
    const isTheirs = (who: string | undefined): boolean =>
      who === undefined || who === TOGETHER || leads.some(({ personId }) => personId === who);
    const wrong = given.find(({ who }) => !isTheirs(who));
    if (wrong) return { ok: false, field: whoField(wrong.key), key: 'whoUnknown' };
    for (const { key, who } of given) {
      if (who === undefined) await dropShare(tx, id, key);
      else await putShare(tx, id, { stepKey: key, personId: who === TOGETHER ? null : who });
    }
    return { ok: true };
  });

/** The plan that somebody typed the code or the address of. */
const plannedOf = async (tx: Tx, typed: string): Promise<Planned | undefined> => {
  try {
    return await plannedByCode(
      tx,
      typed
        .replace(/[?#].*$/, '')
        .replace(/\/+$/, '')
        .split('/')
        .at(-1) ?? '',
    );
  } catch (error) {
    if (error instanceof NotFound) return undefined;
    throw error;
  }
};

/**
 * Makes a kept plan the one that is run. Sent again, it is as it was. Refused: no such plan, another kit's. Errors: NotFound,
 * also once it has begun.
 */
export const choosePlan = (act: Act<Actor>, id: SessionId, typed: string): Promise<Prepared> =>
  act.db.transaction(async (tx) => {
    const session = await toPrepare(tx, act, id);
    permit(mayChoosePlan(session, act.now));
    const planned = await plannedOf(tx, typed);
    if (!planned) return { ok: false, field: 'code', key: 'codeUnknown' };
    if (planned.kitId !== session.kitId) return { ok: false, field: 'code', key: 'codeOtherKit' };
    await setCode(tx, id, planned.code, act.now);
    return { ok: true };
  });

/**
 * Keeps what was ticked, and unticked, of the things to bring. Refused: a thing that the plan no longer asks for.
 * Errors: NotFound.
 */
export const packThings = (act: Act<Actor>, id: SessionId, { things, was }: ThingsValues): Promise<Prepared> =>
  act.db.transaction(async (tx) => {
    const session = await toPrepare(tx, act, id);
    const numbers = { ...session, ...(await countsOf(tx, id)) };
    const known = new Set(thingsFor(await planToPrepare(tx, session.code), peopleFor(numbers)).map(({ key }) => key));
    if (things.some((key) => !known.has(key))) return { ok: false, field: 'things', key: 'thingsChanged' };
    await pack(
      tx,
      id,
      things.filter((key) => !was.includes(key)),
    );
    await unpack(
      tx,
      id,
      was.filter((key) => !things.includes(key)),
    );
    return { ok: true };
  });
