import { Hono } from 'hono';
import type { Actor } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Env } from '../../platform/http/env.ts';
import { page } from '../../platform/http/respond.tsx';
import { readLibrary } from './read.ts';
import { Sought } from './sought.ts';
import { LibraryPage } from './views/library.tsx';

export const kits = new Hono<Env<Actor>>().get(paths.library, async (c) => {
  const reading = await readLibrary(c.var.act, Sought.parse(c.req.query()), c.var.language);
  return page(c, <LibraryPage {...reading} />, { keep: ['library'] });
});
