import { Hono } from 'hono';
import { paths } from '../../paths.ts';
import type { Env } from '../http/env.ts';
import { encodingFor } from '../http/kept.ts';
import { page } from '../http/respond.tsx';
import { SavedPage } from './saved-page.tsx';

/** The service worker at the root, whose scope is therefore the whole house, and the page of what is kept. */
export const offlineRoutes = <Actor,>(): Hono<Env<Actor>> =>
  new Hono<Env<Actor>>()
    .get(paths.serviceWorker, (c) => {
      const form = c.var.site.assets.serviceWorker.forms[encodingFor(c.req.header('accept-encoding'))];
      const headers = { ...form.headers, 'cache-control': 'no-cache', 'service-worker-allowed': '/' };
      return c.body(new Uint8Array(form.bytes), 200, headers);
    })
    .get(paths.saved, (c) => page(c, <SavedPage />, { keep: ['saved'] }));
