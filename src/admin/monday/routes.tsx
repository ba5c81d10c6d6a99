import { Hono } from 'hono';
import { type Actor, signedInOrRedirect } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Env } from '../../platform/http/env.ts';
import { page } from '../../platform/http/respond.tsx';
import { readMonday } from './read.ts';
import { MondayPage } from './views/monday.tsx';

/** The steward's Monday. `opensLetters`: no mail server is set. */
export const mondays = ({ opensLetters }: { opensLetters: boolean }): Hono<Env<Actor>> =>
  new Hono<Env<Actor>>().get(paths.admin, async (c) => {
    const away = signedInOrRedirect(c);
    return away ?? page(c, <MondayPage {...(await readMonday(c.var.act, { opensLetters }))} />);
  });
