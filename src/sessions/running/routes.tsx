import { Hono } from 'hono';

import { type Actor, signedInOrRedirect } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import { Invalid } from '../../platform/errors.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { readForm } from '../../platform/http/form.ts';
import { idFrom } from '../../platform/http/id-from.ts';
import { page } from '../../platform/http/respond.tsx';
import { SessionId } from '../trainings/store.ts';
import { exchangeTaps, heardAfter, mustRun } from './exchange.ts';
import { AfterQuery, TapsForm } from './forms.ts';
import { newsOfSession } from './news.ts';
import { readRun } from './read-run.ts';
import { RunPage } from './views/run-page.tsx';

const ID = ':id';

const idIn = (c: Asked<Actor>): SessionId => idFrom(SessionId, c.req.param('id'));

/** A session run from two phones. */
export const running = new Hono<Env<Actor>>()
  .get(paths.sessionRun(ID), async (c) => {
    const away = signedInOrRedirect(c);
    if (away) return away;
    return page(c, <RunPage {...(await readRun(c.var.act, idIn(c)))} />);
  })
  .get(paths.sessionTaps(ID), async (c) => {
    const { act } = c.var;
    const id = idIn(c);
    await mustRun(act.db, act.actor, id);
    const { after } = AfterQuery.parse(c.req.query());
    const hasNews = async (): Promise<boolean> => (await heardAfter(act.db, id, after)).taps.length > 0;
    await newsOfSession(act.db, id, { signal: c.req.raw.signal, hasNews });
    return c.json(await heardAfter(act.db, id, after), 200, { 'cache-control': 'no-store' });
  })
  .post(paths.sessionTaps(ID), async (c) => {
    const form = await readForm(c, TapsForm);
    if (!form.ok) throw new Invalid('These are no taps of a session.');
    return c.json(await exchangeTaps(c.var.act, idIn(c), form.values), 200, { 'cache-control': 'no-store' });
  });
