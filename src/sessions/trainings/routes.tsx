import { Hono } from 'hono';
import { type Actor, signedInOrRedirect } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { type Rejected, readForm } from '../../platform/http/form.ts';
import { idFrom } from '../../platform/http/id-from.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { file, page } from '../../platform/http/respond.tsx';
import { sentBack } from '../../platform/ui/form.tsx';
import { calendarOf } from './calendar.ts';
import { sessionsCalendar, sessionsFeed } from './feed.ts';
import { newSessionForm } from './forms.ts';
import { makeSession } from './make.ts';
import { sessionPoster } from './poster.ts';
import { readMaking, readSessions } from './read.ts';
import { SessionId, sessionSeenBy } from './store.ts';
import { NewSessionPage } from './views/new-session.tsx';
import { SessionsPage } from './views/sessions.tsx';
import { words } from './words.ts';

const CALENDAR = { type: 'text/calendar; charset=utf-8', isForAllOrigins: false };

const making = async (c: Asked<Actor>, rejected?: Rejected): Promise<Response> => {
  const asked = { kit: c.req.query('kit') ?? '', code: c.req.query('code') ?? '' };
  const sent = sentBack(rejected, words[c.var.language].errors);
  return page(c, <NewSessionPage {...(await readMaking(c.var.act))} asked={asked} sent={sent} />, {
    status: rejected ? 422 : 200,
  });
};

/** Trainings to come: as a page, a calendar and a feed; and how one is made. */
export const trainings = new Hono<Env<Actor>>()
  .get(paths.sessions, async (c) => page(c, <SessionsPage {...(await readSessions(c.var.act))} />))
  .get(paths.sessionsFeed, async (c) => {
    const { act, language, site } = c.var;
    const feed = await sessionsFeed(act, { language, baseUrl: site.baseUrl });
    return file(c, Buffer.from(feed), { type: 'application/atom+xml; charset=utf-8', language });
  })
  .get(paths.sessionsCalendar, async (c) => {
    const { act, language, site } = c.var;
    return file(c, Buffer.from(await sessionsCalendar(act, { language, baseUrl: site.baseUrl })), CALENDAR);
  })
  .get(paths.newSession, async (c) => signedInOrRedirect(c) ?? making(c))
  .post(paths.sessions, async (c) => {
    const form = await readForm(c, newSessionForm(c.var.act.now));
    if (!form.ok) return making(c, form);
    const made = await makeSession(c.var.act, form.values);
    if (!made.ok) return making(c, { ok: false, typed: form.typed, errors: [made] });
    return onTo(c, paths.session(made.id));
  })
  .get(paths.sessionFile(':file{[0-9a-f-]{36}\\.ics}'), async (c) => {
    const { act, site } = c.var;
    const id = idFrom(SessionId, c.req.param('file').replace(/\.ics$/, ''));
    const session = await sessionSeenBy(act.db, act.actor, id);
    const summary = words[session.language].neutral;
    return file(c, Buffer.from(calendarOf([{ session, summary }], site.baseUrl)), { ...CALENDAR, name: `${id}.ics` });
  })
  .get(paths.sessionPoster(':id{[0-9a-f-]{36}}'), async (c) => {
    const { act, language, site, limits, sourceKey } = c.var;
    const id = idFrom(SessionId, c.req.param('id'));
    limits.take('making', sourceKey, act.now.getTime());
    const poster = await sessionPoster(act, id, { language, baseUrl: site.baseUrl });
    return file(c, poster, { type: 'application/pdf', name: 'poster.pdf', inline: true });
  });
