import { Hono } from 'hono';

import { type Actor, signedInOrRedirect } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import { Invalid } from '../../platform/errors.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { readForm } from '../../platform/http/form.ts';
import { idFrom } from '../../platform/http/id-from.ts';
import { page } from '../../platform/http/respond.tsx';
import { SessionId } from '../trainings/store.ts';
import { exchangeTaps, heardAfter, type Opened } from './exchange.ts';
import { AfterQuery, TapsForm } from './forms.ts';
import { mustFit } from './key.ts';
import { newsOfSession } from './news.ts';
import { phoneOf, readRun } from './read-run.ts';
import { RunPage } from './views/run-page.tsx';

const ID = ':id';
const KEY = ':key';

const idIn = (c: Asked<Actor>): SessionId => idFrom(SessionId, c.req.param('id'));
const openedIn = (c: Asked<Actor>): Opened => ({ id: idIn(c), key: c.req.param('key') ?? '' });

/** A session run from two phones. */
export const running = new Hono<Env<Actor>>()
  .get(paths.sessionRun(ID), async (c) => {
    const away = signedInOrRedirect(c);
    return away ?? c.redirect(await phoneOf(c.var.act, idIn(c)), 303);
  })
  .get(paths.sessionPhone(ID, KEY), async (c) => page(c, <RunPage {...(await readRun(c.var.act, openedIn(c)))} />))
  .get(paths.sessionTaps(ID, KEY), async (c) => {
    const { db } = c.var.act;
    const { id, key } = openedIn(c);
    mustFit(db, id, key);
    const { after } = AfterQuery.parse(c.req.query());
    const hasNews = async (): Promise<boolean> => (await heardAfter(db, id, after)).taps.length > 0;
    await newsOfSession(db, id, { signal: c.req.raw.signal, hasNews });
    return c.json(await heardAfter(db, id, after), 200, { 'cache-control': 'no-store' });
  })
  .post(paths.sessionTaps(ID, KEY), async (c) => {
    const form = await readForm(c, TapsForm);
    if (!form.ok) throw new Invalid('These are no taps of a session.');
    return c.json(await exchangeTaps(c.var.act, openedIn(c), form.values), 200, { 'cache-control': 'no-store' });
  });
