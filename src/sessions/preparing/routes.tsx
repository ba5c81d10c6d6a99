import { Hono } from 'hono';
import { type Actor, signedInOrRedirect } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import { NotFound } from '../../platform/errors.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { type Rejected, readForm } from '../../platform/http/form.ts';
import { idFrom } from '../../platform/http/id-from.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { page } from '../../platform/http/respond.tsx';
import { sentBack } from '../../platform/ui/form.tsx';
import { SessionId } from '../trainings/store.ts';
import { PlanCodeForm, sharesForm, ThingsForm } from './forms.ts';
import { choosePlan, type Prepared, packThings, shareSteps } from './prepare.ts';
import { readPreparing } from './read.ts';
import { PreparePage } from './views/prepare.tsx';
import { words } from './words.ts';

const ID = ':id{[0-9a-f-]{36}}';

type C = Asked<Actor>;

const idIn = (c: C): SessionId => idFrom(SessionId, c.req.param('id'));

const showing = async (c: C, rejected?: Rejected): Promise<Response> => {
  const reading = await readPreparing(c.var.act, idIn(c));
  if (!reading) return onTo(c, paths.session(idIn(c)));
  const sent = sentBack(rejected, words[c.var.language].errors);
  return page(c, <PreparePage {...reading} sent={sent} />, { status: rejected ? 422 : 200 });
};

/** Back to the part of the page that was worked on; a form that was refused is shown with what was typed. */
const done = (c: C, prepared: Prepared, { typed, part }: { typed: Rejected['typed']; part: string }) =>
  prepared.ok
    ? onTo(c, `${paths.sessionPrepare(idIn(c))}#${part}`)
    : showing(c, { ok: false, typed, errors: [prepared] });

/** Getting a session ready: who does which step, whose plan it is, and what to bring. */
export const preparing = new Hono<Env<Actor>>()
  .get(paths.sessionPrepare(ID), async (c) => signedInOrRedirect(c) ?? showing(c))
  .post(paths.sessionShares(ID), async (c) => {
    const { act } = c.var;
    const reading = await readPreparing(act, idIn(c));
    if (!reading) throw new NotFound();
    const form = await readForm(c, sharesForm(reading.steps.map(({ key }) => key)));
    if (!form.ok) return showing(c, form);
    return done(c, await shareSteps(act, idIn(c), form.values), { typed: form.typed, part: 'steps' });
  })
  .post(paths.sessionPlan(ID), async (c) => {
    const form = await readForm(c, PlanCodeForm);
    if (!form.ok) return showing(c, form);
    return done(c, await choosePlan(c.var.act, idIn(c), form.values.code), { typed: form.typed, part: 'steps' });
  })
  .post(paths.sessionThings(ID), async (c) => {
    const form = await readForm(c, ThingsForm);
    if (!form.ok) return showing(c, form);
    return done(c, await packThings(c.var.act, idIn(c), form.values), { typed: form.typed, part: 'bring' });
  });
