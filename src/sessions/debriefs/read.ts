import type { Actor } from '../../identity/index.ts';
import { plannedByCode } from '../../library/index.ts';
import { paths } from '../../paths.ts';
import type { Act } from '../../platform/act.ts';
import { permit } from '../../platform/errors.ts';
import type { Opened } from '../running/exchange.ts';
import { mustFit, runKeyOf } from '../running/key.ts';
import { newTelling } from '../runs/link.ts';
import { askedOf } from '../runs/read.ts';
import { runsSession, type SessionId, sessionOf } from '../trainings/store.ts';
import { takesDebriefs } from './policy.ts';
import { type Debrief, debriefsOf } from './store.ts';
import { tapped } from './tapped.ts';

/** All that the form needs, for a phone with the session's key. Errors: NotFound. */
export const readDebriefForm = async (act: Act<Actor>, { id, key }: Opened) => {
  mustFit(act.db, id, key);
  const session = await sessionOf(act.db, id);
  const planned = await plannedByCode(act.db, session.code);
  const { came, walkedIn } = session;
  return {
    id,
    key,
    slug: planned.slug,
    title: planned.title,
    language: planned.language,
    steps: askedOf(planned),
    recorded: (await tapped(act.db, session))?.fields ?? {},
    people: came === null ? '' : String(came + (walkedIn ?? 0) || ''),
    telling: newTelling(),
    isOpen: takesDebriefs(session, act.now),
  };
};
export type DebriefFormReading = Awaited<ReturnType<typeof readDebriefForm>>;

/** One of those who led it told this; `isTheirs`: the reader may take it back. */
export type ToldDebrief = Debrief & { isTheirs: boolean; isOwn: boolean };

/** What was told of a session, for those who run it. Errors: NotFound. */
export const readDebriefs = async ({ actor, db, now }: Act<Actor>, id: SessionId) => {
  permit(await runsSession(db, actor, id));
  const session = await sessionOf(db, id);
  const planned = await plannedByCode(db, session.code);
  const told: ToldDebrief[] = (await debriefsOf(db, id)).map((one) => {
    const isOwn = one.personId === actor.id;
    return { ...one, isOwn, isTheirs: isOwn || one.personId === null };
  });
  return {
    id,
    slug: planned.slug,
    title: planned.title,
    language: planned.language,
    steps: askedOf(planned),
    told,
    tell: takesDebriefs(session, now) ? paths.debriefPhone(id, runKeyOf(db, id)) : undefined,
  };
};
export type DebriefsReading = Awaited<ReturnType<typeof readDebriefs>>;
