import { type Context, Hono } from 'hono';
import type { Actor } from '../../identity/index.ts';
import { beside, type Cut } from '../../kit/cut.ts';
import { readCut, writeCut } from '../../kit/cut-text.ts';
import { isId } from '../../kit/slug.ts';
import { paths } from '../../paths.ts';
import { Invalid } from '../../platform/errors.ts';
import type { Env } from '../../platform/http/env.ts';
import { type Filled, readForm } from '../../platform/http/form.ts';
import { page } from '../../platform/http/respond.tsx';
import { inLanguage } from '../../platform/ui/page-context.ts';
import type { WhatHappened } from '../asks.ts';
import { asCode } from '../editions/code.ts';
import { latestEdition } from '../editions/store.ts';
import { PlanForm } from './forms.ts';
import { keepPlan } from './keep.ts';
import { kitsOfCut, stepsOfKits } from './kits-of-cut.ts';
import { planToWorkOn, readPlanner } from './read.ts';
import { readShort } from './read-short.ts';
import { PlannerPage } from './views/planner-page.tsx';
import type { PlannerState } from './views/planner-state.ts';
import { ShortPage } from './views/short.tsx';
import { type PlanFields, workedOut } from './worked-out.ts';

type C = Context<Env<Actor>>;
type ToWorkOn = Awaited<ReturnType<typeof planToWorkOn>>;

/** A redirect that keeps the language which the reader chose. */
const onTo = (c: C, address: string, status: 301 | 303 = 303): Response =>
  c.redirect(c.var.languageChosen ? inLanguage(address, c.var.language) : address, status);

const asState = (cut: Cut, more: Partial<PlannerState> = {}): PlannerState => ({
  cut,
  asks: undefined,
  before: undefined,
  sent: undefined,
  ...more,
});

/** What an address asks to be done with the plan in it: `fit=60`, `until=20:30`, `start=19:00`. What makes no sense is left aside. */
const asAsked = ({ cut, kits }: ToWorkOn, query: Record<string, string>): Cut => {
  const { fit, until, start } = query;
  if (fit === undefined && until === undefined && start === undefined) return cut;
  const whole = kits.main.steps.reduce((sum, { minutes }) => sum + minutes, 0);
  const fields = { act: `fit:${fit === 'full' ? whole : (fit ?? '')}`, start, until };
  const worked = workedOut(cut, stepsOfKits(kits), fields);
  return worked.ok ? worked.cut : cut;
};

const placeIn = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,3}$/.test(text) ? Number(text) : undefined;

const planAddress = (slug: string, cut: Cut, { was, ask }: { was: string; ask: number | undefined }): string =>
  `${paths.plan(slug)}?p=${writeCut(cut)}&was=${was}${ask === undefined ? '' : `&ask=${ask}`}`;

/** The plan that a form was sent with, and what the form makes of it. */
const workForm = async (c: C, slug: string, form: Filled<PlanFields & { p: string }>) => {
  if (!form.ok) throw new Invalid('The plan in this form can’t be read. Open the planner again.');
  const found = await planToWorkOn(c.var.act.db, slug, readCut(form.values.p));
  return { ...found, form, worked: workedOut(found.cut, stepsOfKits(found.kits), form.values) };
};

/** Names the second kit and looks up its latest edition; the same plan when that isn't here. */
const withSecond = async (c: C, cut: Cut, kit: string | undefined): Promise<Cut> => {
  if (!kit || !isId(kit)) return cut;
  const { slug, number } = await latestEdition(c.var.act.db, kit);
  return beside(cut, { kit: slug, edition: number });
};

/** Making a kit one's own, keeping what one made, and the short address of both. */
export const plans = ({ whatHappened }: { whatHappened: WhatHappened }): Hono<Env<Actor>> => {
  const showPlanner = async (c: C, found: ToWorkOn, state: PlannerState, status: 200 | 422) => {
    const { db } = c.var.act;
    const p = c.req.query('p');
    const kits = state.cut === found.cut ? found.kits : await kitsOfCut(db, state.cut);
    const reading = await readPlanner(db, { cut: state.cut, kits, latest: found.latest }, whatHappened);
    const view = (
      <PlannerPage reading={reading} state={state} unread={p !== undefined && !found.found} planned={p !== undefined} />
    );
    const isPlain = new URL(c.req.url).search === '';
    return page(c, view, {
      status,
      ...(isPlain && status === 200 ? { keep: [`kit:${reading.main.slug}`, 'library'] } : {}),
    });
  };

  return new Hono<Env<Actor>>()
    .get(paths.plan(':kit{[a-z0-9-]+}'), async (c) => {
      const query = c.req.query();
      const found = await planToWorkOn(c.var.act.db, c.req.param('kit'), readCut(query.p ?? ''));
      const before = readCut(query.was ?? '') && query.was;
      return showPlanner(c, found, asState(asAsked(found, query), { asks: placeIn(query.ask), before }), 200);
    })
    .post(paths.plan(':kit{[a-z0-9-]+}'), async (c) => {
      const slug = c.req.param('kit');
      const { worked, form, ...found } = await workForm(c, slug, await readForm(c, PlanForm));
      if (!worked.ok)
        return showPlanner(c, found, asState(found.cut, { sent: { typed: form.typed, errors: worked.errors } }), 422);
      const isSecond = form.values.act === 'second';
      const cut = isSecond ? await withSecond(c, worked.cut, form.values.second) : worked.cut;
      const address = planAddress(slug, cut, { was: writeCut(found.cut), ask: worked.asks });
      return onTo(c, `${address}#${isSecond ? 'second' : worked.shows}`);
    })
    .post(paths.keptPlans(':kit{[a-z0-9-]+}'), async (c) => {
      const slug = c.req.param('kit');
      const { worked, form, ...found } = await workForm(c, slug, await readForm(c, PlanForm));
      if (!found.found) throw new Invalid('The plan in this form can’t be read. Open the planner again.');
      if (!worked.ok)
        return showPlanner(c, found, asState(found.cut, { sent: { typed: form.typed, errors: worked.errors } }), 422);
      if (worked.cut.items.length === 0) return showPlanner(c, found, asState(worked.cut), 422);
      return onTo(c, paths.short(await keepPlan(c.var.act, slug, worked.cut)));
    })
    .get(paths.short(':code'), async (c) => {
      const typed = c.req.param('code');
      const reading = await readShort(c.var.act.db, typed, c.var.site.baseUrl);
      if (asCode(typed) !== typed) return onTo(c, paths.short(reading.code), 301);
      return page(c, <ShortPage {...reading} />, { keep: [`kit:${reading.slug}`] });
    });
};
