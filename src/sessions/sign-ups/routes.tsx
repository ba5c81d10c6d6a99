import { Hono } from 'hono';
import { type Actor, isPerson } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { type Rejected, readForm } from '../../platform/http/form.ts';
import { idFrom } from '../../platform/http/id-from.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { file, page } from '../../platform/http/respond.tsx';
import { sentBack } from '../../platform/ui/form.tsx';
import { calendarOf } from '../trainings/calendar.ts';
import { SessionId, sessionSeenBy } from '../trainings/store.ts';
import { words as trainings } from '../trainings/words.ts';
import { confirmSignUp } from './confirm.ts';
import { NeedsForm, SignUpForm } from './forms.ts';
import { leaveSession, stillComing } from './leave.ts';
import { readOwnCalendar, readSession, readSignUp } from './read.ts';
import { sayNeeds } from './say-needs.ts';
import { signUp } from './sign-up.ts';
import { SessionPage } from './views/session.tsx';
import { SentPage, SignUpPage } from './views/sign-up.tsx';
import { words } from './words.ts';

const ID = ':id{[0-9a-f-]{36}}';
const TOKEN = ':token{[\\w-]{20,100}}';

const shown = async (c: Asked<Actor>, id: SessionId, rejected?: Rejected): Promise<Response> => {
  const sent = sentBack(rejected, words[c.var.language].errors);
  return page(c, <SessionPage {...(await readSession(c.var.act, id))} sent={sent} />, { status: rejected ? 422 : 200 });
};

const mine = async (c: Asked<Actor>, token: string, rejected?: Rejected): Promise<Response> => {
  const sent = sentBack(rejected, words[c.var.language].errors);
  return page(c, <SignUpPage {...(await readSignUp(c.var.act, token))} sent={sent} />, {
    status: rejected ? 422 : 200,
  });
};

/** A session's page, signing up for it, and the page of somebody's own place, which only its link opens. */
export const signUps = new Hono<Env<Actor>>()
  .get(paths.session(ID), (c) => shown(c, idFrom(SessionId, c.req.param('id'))))
  .post(paths.signUps(ID), async (c) => {
    const { act, limits, sourceKey } = c.var;
    const id = idFrom(SessionId, c.req.param('id'));
    const form = await readForm(c, SignUpForm);
    if (!form.ok) return shown(c, id, form);
    if (!isPerson(act.actor)) limits.take('asking', sourceKey, act.now.getTime());
    const done = await signUp(act, id, form.values);
    if (!done.ok) return shown(c, id, { ok: false, typed: form.typed, errors: [done] });
    return onTo(c, done.token ? paths.signUp(done.token) : paths.signUpSent(id));
  })
  .get(paths.signUpSent(ID), async (c) => {
    const { id } = await sessionSeenBy(c.var.act.db, c.var.act.actor, idFrom(SessionId, c.req.param('id')));
    return page(c, <SentPage id={id} />);
  })
  .get(paths.signUp(TOKEN), (c) => mine(c, c.req.param('token')))
  .get(paths.signUpCalendar(TOKEN), async (c) => {
    const { act, site } = c.var;
    const { session, where } = await readOwnCalendar(act, c.req.param('token'));
    const summary = trainings[session.language].neutral;
    const body = Buffer.from(calendarOf([{ session, summary, where }], site.baseUrl));
    const answer = await file(c, body, { type: 'text/calendar; charset=utf-8', name: 'session.ics' });
    // It says where, and its address is a secret.
    answer.headers.set('cache-control', 'private, no-store');
    return answer;
  })
  .post(paths.signUpConfirmation(TOKEN), async (c) => {
    const token = await confirmSignUp(c.var.act, c.req.param('token'));
    return onTo(c, paths.signUp(token));
  })
  .post(paths.signUpNeeds(TOKEN), async (c) => {
    const token = c.req.param('token');
    const form = await readForm(c, NeedsForm);
    if (!form.ok) return mine(c, token, form);
    await sayNeeds(c.var.act, token, form.values);
    return onTo(c, paths.signUp(token));
  })
  .post(paths.signUpStill(TOKEN), async (c) => {
    const token = c.req.param('token');
    await stillComing(c.var.act, token);
    return onTo(c, paths.signUp(token));
  })
  .post(paths.signUpLeaving(TOKEN), async (c) => {
    const token = c.req.param('token');
    await leaveSession(c.var.act, token);
    return onTo(c, paths.signUp(token));
  });
