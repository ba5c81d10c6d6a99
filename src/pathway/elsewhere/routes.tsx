import { Hono } from 'hono';
import type { Actor } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Env } from '../../platform/http/env.ts';
import { readForm } from '../../platform/http/form.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { page } from '../../platform/http/respond.tsx';
import { sentBack } from '../../platform/ui/form.tsx';
import { type PathwayShown, TOKEN } from '../shown.tsx';
import { VouchingPage } from '../views/mailed.tsx';
import { claimElsewhere, withdrawClaim } from './claim.ts';
import { ClaimForm } from './forms.ts';
import { readVouching, vouchFor } from './vouch.ts';
import { words } from './words.ts';

/** What somebody led elsewhere, and the two who vouch for it. */
export const elsewhere = (pathwayShown: PathwayShown): Hono<Env<Actor>> =>
  new Hono<Env<Actor>>()
    .post(paths.claims, async (c) => {
      const { act, language, limits, sourceKey } = c.var;
      const form = await readForm(c, ClaimForm);
      const { errors } = words[language];
      if (!form.ok) return pathwayShown(c, sentBack(form, errors));
      limits.take('asking', sourceKey, act.now.getTime());
      if ((await claimElsewhere(act, form.values, language)) === 'own') {
        const wrong = [{ field: 'email-1', key: 'ownAddress' }];
        return pathwayShown(c, sentBack({ typed: form.typed, errors: wrong }, errors));
      }
      return onTo(c, `${paths.mePathway}?done=claimed`);
    })
    .post(paths.claimWithdrawal, async (c) => {
      await withdrawClaim(c.var.act);
      return onTo(c, `${paths.mePathway}#elsewhere`);
    })
    .get(paths.vouching(TOKEN), async (c) =>
      page(c, <VouchingPage {...(await readVouching(c.var.act, c.req.param('token')))} />),
    )
    .post(paths.vouching(TOKEN), async (c) => {
      await vouchFor(c.var.act, c.req.param('token'));
      return onTo(c, `${paths.facilitate}?done=vouched`);
    });
