import { Hono } from 'hono';
import { paths } from '../../paths.ts';
import type { Env } from '../http/env.ts';
import { file, page } from '../http/respond.tsx';
import { SavedPage } from './saved-page.tsx';

/** The service worker at the root, whose scope is therefore the whole house, and the page of what is kept. */
export const offlineRoutes = <Actor,>(): Hono<Env<Actor>> =>
  new Hono<Env<Actor>>()
    .get(paths.serviceWorker, (c) => {
      const { bytes } = c.var.site.assets.serviceWorker.forms.identity;
      return file(c, bytes, { type: 'text/javascript; charset=utf-8', keep: ['service-worker'] });
    })
    .get(paths.saved, (c) => page(c, <SavedPage />, { keep: ['saved'] }));
