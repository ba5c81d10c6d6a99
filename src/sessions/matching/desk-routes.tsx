import { Hono } from 'hono';
import { z } from 'zod';
import { type Actor, signedInOrRedirect } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { readForm } from '../../platform/http/form.ts';
import { idFrom } from '../../platform/http/id-from.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { page } from '../../platform/http/respond.tsx';
import { sentBack } from '../../platform/ui/form.tsx';
import { readDesk } from './desk.ts';
import { deskWords } from './desk-words.ts';
import { ChoiceForm } from './forms.ts';
import { endOffersHold, holdOffers } from './hold.ts';
import { DeskPage } from './views/desk.tsx';

const show = async (c: Asked<Actor>, rejected?: Parameters<typeof sentBack>[0]): Promise<Response> => {
  const reading = await readDesk(c.var.act);
  const sent = sentBack(rejected, deskWords[c.var.language].errors);
  return page(c, <DeskPage reading={reading} sent={sent} />, { status: rejected ? 422 : 200 });
};

/** For stewards: requests without a pair, and whom nobody asks for now. */
export const matchingDesk = new Hono<Env<Actor>>()
  .get(paths.adminRequests, (c) => signedInOrRedirect(c) ?? show(c))
  .post(paths.adminHolds, async (c) => {
    const form = await readForm(c, ChoiceForm);
    if (!form.ok) return show(c, form);
    await holdOffers(c.var.act, form.values);
    return onTo(c, paths.adminRequests);
  })
  .post(paths.adminHoldEnding(':person'), async (c) => {
    await endOffersHold(c.var.act, idFrom(z.uuid(), c.req.param('person')));
    return onTo(c, paths.adminRequests);
  });
