import { Hono } from 'hono';
import { type Actor, isPerson, signedInOrRedirect } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import { NotFound } from '../../platform/errors.ts';
import type { Env } from '../../platform/http/env.ts';
import { readForm } from '../../platform/http/form.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { page } from '../../platform/http/respond.tsx';
import { follow, stopFollowing } from './follow.ts';
import { FollowForm } from './forms.ts';
import { followsOf } from './store.ts';
import { FollowsPage } from './views/follows.tsx';

/** What people follow. Always answered with the list of it, so that pressing shows what it did. */
export const follows: Hono<Env<Actor>> = new Hono<Env<Actor>>()
  .get(paths.follows, async (c) => {
    const { actor, db } = c.var.act;
    if (!isPerson(actor)) return signedInOrRedirect(c) ?? onTo(c, paths.signIn);
    return page(c, <FollowsPage follows={await followsOf(db, actor.id)} />);
  })
  .post(paths.follows, async (c) => {
    const away = signedInOrRedirect(c);
    if (away) return away;
    const form = await readForm(c, FollowForm);
    if (!form.ok) throw new NotFound();
    const { what, which, stop } = form.values;
    await (stop ? stopFollowing(c.var.act, { what, which }) : follow(c.var.act, { what, which }));
    return onTo(c, paths.follows);
  });
