import { Hono } from 'hono';
import type { Actor } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Env } from '../../platform/http/env.ts';
import { page } from '../../platform/http/respond.tsx';
import { PowerMapPage } from './views/power-map-page.tsx';

/** The power map: nothing that is drawn comes here. */
export const powerMap = new Hono<Env<Actor>>().get(paths.powerMap, (c) =>
  page(c, <PowerMapPage />, { keep: ['library'] }),
);
