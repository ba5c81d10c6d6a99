import { Hono } from 'hono';
import { z } from 'zod';
import { type Actor, signedInOrRedirect } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Env } from '../../platform/http/env.ts';
import { idFrom } from '../../platform/http/id-from.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { page } from '../../platform/http/respond.tsx';
import { readTold } from './read.ts';
import { suggestFromRun } from './suggest.ts';
import { ToldPage } from './views/told.tsx';

const KIT = ':kit{[a-z0-9-]+}';

/** What people told in words after a session, and what reviewers make of it. */
export const told = new Hono<Env<Actor>>()
  .get(paths.told(KIT), async (c) => {
    const away = signedInOrRedirect(c);
    return away ?? page(c, <ToldPage {...(await readTold(c.var.act, c.req.param('kit')))} />);
  })
  .post(paths.toldSuggestion(KIT, ':run{[0-9a-f-]{36}}'), async (c) => {
    const id = await suggestFromRun(c.var.act, idFrom(z.uuid(), c.req.param('run')), c.var.language);
    return onTo(c, paths.proposal(id));
  });
