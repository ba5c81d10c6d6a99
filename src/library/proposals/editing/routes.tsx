import { Hono } from 'hono';
import type { Actor } from '../../../identity/index.ts';
import { paths } from '../../../paths.ts';
import type { Env } from '../../../platform/http/env.ts';
import { page } from '../../../platform/http/respond.tsx';
import type { WhatHappened } from '../../asks.ts';
import { readEditing } from './read.ts';
import { EditingPage } from './views/editing-page.tsx';

/** The pages on which a change is suggested; what they send is taken by the routes of proposals. */
export const editing = ({ whatHappened }: { whatHappened: WhatHappened }): Hono<Env<Actor>> =>
  new Hono<Env<Actor>>().get(paths.edit(':kit{[a-z0-9-]+}'), async (c) => {
    const { step, part, whole, source } = c.req.query();
    const reading = await readEditing(c.var.act, c.req.param('kit'), { step, part, whole, source }, whatHappened);
    return page(c, <EditingPage reading={reading} />);
  });
