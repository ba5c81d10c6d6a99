import { Hono } from 'hono';
import type { Actor } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Env } from '../../platform/http/env.ts';
import { readForm } from '../../platform/http/form.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { page } from '../../platform/http/respond.tsx';
import { sentBack } from '../../platform/ui/form.tsx';
import { errors } from '../form-words.ts';
import { facilitateShown, TOKEN } from '../shown.tsx';
import { WishPage } from '../views/mailed.tsx';
import { WishForm } from './forms.ts';
import { confirmWish, endWish, makeWish, readWish } from './wish.ts';

/** "Tell me when there is one near me." */
export const wishes = new Hono<Env<Actor>>()
  .post(paths.wishes, async (c) => {
    const { act, language, limits, sourceKey } = c.var;
    const form = await readForm(c, WishForm);
    if (!form.ok) return facilitateShown(c, sentBack(form, errors[language]));
    limits.take('asking', sourceKey, act.now.getTime());
    await makeWish(act, form.values, language);
    return onTo(c, `${paths.facilitate}?done=wish`);
  })
  .get(paths.wishConfirmation(TOKEN), async (c) =>
    page(c, <WishPage {...(await readWish(c.var.act, c.req.param('token')))} />),
  )
  .post(paths.wishConfirmation(TOKEN), async (c) => {
    await confirmWish(c.var.act, c.req.param('token'));
    return onTo(c, `${paths.facilitate}?done=wishKept`);
  })
  .post(paths.wishEnding(TOKEN), async (c) => {
    await endWish(c.var.act, c.req.param('token'));
    return onTo(c, `${paths.facilitate}?done=wishEnded`);
  });
