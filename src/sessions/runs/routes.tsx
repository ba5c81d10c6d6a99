import { type Context, Hono } from 'hono';
import type { Actor } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Env } from '../../platform/http/env.ts';
import { readForm } from '../../platform/http/form.ts';
import { page } from '../../platform/http/respond.tsx';
import { sentBack } from '../../platform/ui/form.tsx';
import { inLanguage } from '../../platform/ui/page-context.ts';
import { readRan, readThanks, readWithdrawal } from './read.ts';
import { readLive } from './read-live.ts';
import { tellRun } from './tell.ts';
import { LivePage } from './views/live-page.tsx';
import { RanPage } from './views/ran.tsx';
import { ThanksPage } from './views/thanks.tsx';
import { WithdrawalPage } from './views/withdrawal.tsx';
import { withdrawRun } from './withdraw.ts';
import { errorsSaid } from './words.ts';

/** A redirect that keeps the language which the reader chose. */
const onTo = (c: Context<Env<Actor>>, address: string): Response =>
  c.redirect(c.var.languageChosen ? inLanguage(address, c.var.language) : address, 303);

export const runs = new Hono<Env<Actor>>()
  .get(paths.run(':code'), async (c) => {
    const { live, tags } = await readLive(c.var.act.db, c.req.param('code'));
    return page(c, <LivePage {...live} />, { keep: tags });
  })
  .get(paths.ran(':code'), async (c) => {
    const ran = await readRan(c.var.act.db, c.req.param('code'), c.var.act.now);
    return page(c, <RanPage {...ran.page} />);
  })
  .post(paths.ran(':code'), async (c) => {
    const ran = await readRan(c.var.act.db, c.req.param('code'), c.var.act.now);
    const form = await readForm(c, ran.form);
    if (!form.ok) {
      const sent = sentBack(form, errorsSaid(c.var.language, form.typed));
      return page(c, <RanPage {...ran.page} sent={sent} />, { status: 422 });
    }
    const link = await tellRun(c.var.act, ran.planned, form.values, c.var.sourceKey);
    return onTo(c, `${paths.thanks(ran.page.code)}?run=${link}`);
  })
  .get(paths.thanks(':code'), async (c) => {
    const thanks = await readThanks(c.var.act.db, c.req.param('code'), c.req.query('run') ?? '');
    return page(c, <ThanksPage {...thanks} />);
  })
  .get(paths.withdrawal(':token'), async (c) => {
    const withdrawal = await readWithdrawal(c.var.act.db, c.req.param('token'));
    return page(c, <WithdrawalPage {...withdrawal} />);
  })
  .post(paths.withdrawal(':token'), async (c) => {
    await withdrawRun(c.var.act, c.req.param('token'));
    return onTo(c, paths.withdrawal(c.req.param('token')));
  });
