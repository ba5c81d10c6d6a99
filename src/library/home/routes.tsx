import { Hono } from 'hono';
import type { Actor } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Env } from '../../platform/http/env.ts';
import { page } from '../../platform/http/respond.tsx';
import { HomePage } from './home.tsx';
import { countOfKits, countOfStruggles } from './store.ts';

export const home = new Hono<Env<Actor>>().get(paths.home, async (c) => {
  const { db } = c.var.act;
  return page(c, <HomePage kits={await countOfKits(db)} struggles={await countOfStruggles(db)} />, {
    keep: ['library', 'struggles'],
  });
});
