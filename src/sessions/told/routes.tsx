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
import { ToldForm } from './forms.ts';
import { readTold, readTurning } from './read.ts';
import { suggestFromRun } from './suggest.ts';
import { ToldPage } from './views/told.tsx';
import { TurningPage } from './views/turning.tsx';
import { words } from './words.ts';

const KIT = ':kit{[a-z0-9-]+}';
const RUN = ':run{[0-9a-f-]{36}}';

const show = async (
  c: Asked<Actor>,
  { slug, runId }: { slug: string; runId: string },
  rejected?: Parameters<typeof sentBack>[0],
): Promise<Response> => {
  const reading = await readTurning(c.var.act, slug, runId);
  if (reading.line.proposalId) return onTo(c, paths.proposal(reading.line.proposalId));
  const sent = sentBack(rejected, words[c.var.language].errors);
  return page(c, <TurningPage {...reading} sent={sent} />, { status: rejected ? 422 : 200 });
};

/** What people told in words after a session, and what reviewers make of it. */
export const told = new Hono<Env<Actor>>()
  .get(paths.told(KIT), async (c) => {
    const away = signedInOrRedirect(c);
    return away ?? page(c, <ToldPage {...(await readTold(c.var.act, c.req.param('kit')))} />);
  })
  .get(paths.toldSuggestion(KIT, RUN), async (c) => {
    const away = signedInOrRedirect(c);
    return away ?? show(c, { slug: c.req.param('kit'), runId: idFrom(z.uuid(), c.req.param('run')) });
  })
  .post(paths.toldSuggestion(KIT, RUN), async (c) => {
    const at = { slug: c.req.param('kit'), runId: idFrom(z.uuid(), c.req.param('run')) };
    const form = await readForm(c, ToldForm);
    if (!form.ok) return show(c, at, form);
    const { act, language } = c.var;
    const turned = await suggestFromRun(act, { ...at, values: form.values, language });
    if (!turned.ok) return show(c, at, { typed: form.typed, errors: [turned] });
    return onTo(c, paths.proposal(turned.proposalId));
  });
