import { Hono } from 'hono';
import { z } from 'zod';
import { type Actor, signedInOrRedirect } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import { permit } from '../../platform/errors.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { KIT_FORM_BYTES_MAX, readForm, type Typed } from '../../platform/http/form.ts';
import { idFrom } from '../../platform/http/id-from.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { page } from '../../platform/http/respond.tsx';
import { sentBack } from '../../platform/ui/form.tsx';
import { LANGUAGES } from '../../platform/words/language.ts';
import { editPage, type PageRef, restorePage, wipePageState } from './edit.ts';
import { previewOf, readEditing, readPages, readState, SCHOOL_PAGES } from './editing-read.ts';
import { words } from './editing-words.ts';
import { type PageFilled, PageForm } from './forms.ts';
import { mayEditPages } from './policy.ts';
import type { PageWritten } from './source.ts';
import { EditPage } from './views/edit-page.tsx';
import { PagesPage } from './views/pages.tsx';
import { StatePage } from './views/state.tsx';

const Id = z.enum(SCHOOL_PAGES);
const In = z.enum(LANGUAGES);
const Nth = z.coerce.number().int().min(1).max(1_000_000);

const refOf = (c: Asked<Actor>): PageRef => ({
  id: idFrom(Id, c.req.param('page')),
  language: idFrom(In, c.req.param('language')),
});

const writtenOf = ({ title, summary, text, reviewed }: PageFilled, { language }: PageRef): PageWritten => ({
  title,
  summary,
  text,
  isReviewed: language === 'en' || reviewed === 'yes',
});

const again = async (c: Asked<Actor>, ref: PageRef, typed: Typed, errors: { field: string; key: string }[]) => {
  const reading = await readEditing(c.var.act, ref);
  const sent = sentBack({ typed, errors }, words[c.var.language].errors);
  return page(c, <EditPage reading={reading} sent={sent} />, { status: 422 });
};

/** A look before saving: what was typed stays in the form, and nothing is written. */
const look = async (c: Asked<Actor>, ref: PageRef, form: { values: PageFilled; typed: Typed }) => {
  const reading = await readEditing(c.var.act, ref);
  const preview = previewOf(ref, writtenOf(form.values, ref));
  const sent = { typed: form.typed, errors: [] };
  return page(c, <EditPage reading={{ ...reading, base: form.values.base }} sent={sent} preview={preview} />);
};

/** Stewards write the school's own pages. */
export const editingPages = new Hono<Env<Actor>>()
  .get(paths.adminPages, async (c) => {
    const away = signedInOrRedirect(c);
    return away ?? page(c, <PagesPage {...(await readPages(c.var.act))} />);
  })
  .get(paths.adminPage(':page', ':language'), async (c) => {
    const away = signedInOrRedirect(c);
    if (away) return away;
    const reading = await readEditing(c.var.act, refOf(c));
    return page(c, <EditPage reading={reading} isSaved={c.req.query('saved') === '1'} />);
  })
  .post(paths.adminPage(':page', ':language'), async (c) => {
    permit(mayEditPages(c.var.act.actor));
    const ref = refOf(c);
    const form = await readForm(c, PageForm, KIT_FORM_BYTES_MAX);
    if (!form.ok) return again(c, ref, form.typed, form.errors);
    if (form.values.act === 'look') return look(c, ref, form);
    const { base } = form.values;
    const saved = await editPage(c.var.act, ref, { base, written: writtenOf(form.values, ref) });
    if (!saved.ok) return again(c, ref, form.typed, [{ field: 'text', key: saved.why }]);
    return onTo(c, `${paths.adminPage(ref.id, ref.language)}?saved=1`);
  })
  .get(paths.adminPageState(':page', ':language', ':number'), async (c) => {
    const away = signedInOrRedirect(c);
    if (away) return away;
    return page(c, <StatePage {...(await readState(c.var.act, refOf(c), idFrom(Nth, c.req.param('number'))))} />);
  })
  .post(paths.adminPageRestoration(':page', ':language', ':number'), async (c) => {
    const ref = refOf(c);
    await restorePage(c.var.act, ref, idFrom(Nth, c.req.param('number')));
    return onTo(c, `${paths.adminPage(ref.id, ref.language)}?saved=1`);
  })
  .post(paths.adminPageWiping(':page', ':language', ':number'), async (c) => {
    const ref = refOf(c);
    await wipePageState(c.var.act, ref, idFrom(Nth, c.req.param('number')));
    return onTo(c, paths.adminPage(ref.id, ref.language));
  });
