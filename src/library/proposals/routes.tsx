import { Hono } from 'hono';
import { type Actor, peekLink } from '../../identity/index.ts';
import { printKit } from '../../kit/print.ts';
import { paths } from '../../paths.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { KIT_FORM_BYTES_MAX, readForm, type Typed } from '../../platform/http/form.ts';
import { page } from '../../platform/http/respond.tsx';
import { sentBack } from '../../platform/ui/form.tsx';
import type { WhatHappened } from '../asks.ts';
import { kitNamed } from '../kits/store.ts';
import { kitIn } from '../revisions/parsed.ts';
import { newestOf, revisionOf } from '../revisions/store.ts';
import { confirmProposal } from './confirm.ts';
import { editedKit, type Fault, placeOf } from './editing/edited.ts';
import { errorWords } from './editing/error-words.ts';
import { SuggestionForm, type SuggestionValues } from './editing/forms.ts';
import { readEditing } from './editing/read.ts';
import { EditingPage } from './editing/views/editing-page.tsx';
import { CONFIRMATION, type Proposed, suggestChange } from './propose.ts';
import { confirmRemark, REMARK_CONFIRMATION } from './remark.ts';
import { ConfirmationPage, SentPage } from './views/confirmation.tsx';

const KIT = ':kit{[a-z0-9-]+}';
const TOKEN = ':token{[\\w-]{20,100}}';

/** The whole kit as the form would have it; undefined when it is said in words alone. */
const sourceOf = async (
  c: Asked<Actor>,
  slug: string,
  values: SuggestionValues,
): Promise<{ source: Uint8Array | undefined } | { errors: Fault[] }> => {
  const { id } = await kitNamed(c.var.act.db, slug);
  const base = await revisionOf(c.var.act.db, id, values.base);
  if (!base) return { errors: [{ field: 'base', key: 'unknownBase' }] };
  const { change } = values;
  if (change.of === 'nothing') return { source: undefined };
  const edited = editedKit(kitIn({ revisionId: base.id, source: base.source }), values);
  if ('errors' in edited) return edited;
  return { source: Buffer.from(change.of === 'source' ? change.source : printKit(edited.kit)) };
};

const proposed = async (
  c: Asked<Actor>,
  slug: string,
  values: SuggestionValues,
): Promise<Proposed | { errors: Fault[] }> => {
  const made = await sourceOf(c, slug, values);
  if ('errors' in made) return made;
  return suggestChange(c.var.act, slug, {
    base: values.base,
    source: made.source,
    words: values.words || undefined,
    about: values.change.of === 'piece' ? values.change.id : undefined,
    why: values.why,
    credit: values.credit || undefined,
    email: values.email,
    origin: 'form',
    language: c.var.language,
  });
};

/** The changes that people suggest: how they come in, and how somebody without an account says that it was them. */
export const proposals = ({ whatHappened }: { whatHappened: WhatHappened }): Hono<Env<Actor>> => {
  const again = async (c: Asked<Actor>, slug: string, typed: Typed, errors: readonly Fault[]): Promise<Response> => {
    const reading = await readEditing(c.var.act, slug, placeOf(typed), whatHappened);
    const sent = sentBack({ typed, errors: [...errors] }, errorWords[c.var.language]);
    return page(c, <EditingPage reading={reading} sent={sent} />, { status: 422 });
  };
  return new Hono<Env<Actor>>()
    .post(paths.proposals(KIT), async (c) => {
      const slug = c.req.param('kit');
      const form = await readForm(c, SuggestionForm, KIT_FORM_BYTES_MAX);
      if (!form.ok) return again(c, slug, form.typed, form.errors);
      const done = await proposed(c, slug, form.values);
      if ('errors' in done) return again(c, slug, form.typed, done.errors);
      if (!done.ok)
        return again(c, slug, form.typed, [{ field: done.field, key: done.problems[0]?.message ?? done.key }]);
      return c.redirect(done.held ? paths.proposalSent(slug) : paths.proposal(done.id), 303);
    })
    .get(paths.proposalSent(KIT), async (c) => {
      const slug = c.req.param('kit');
      const { id } = await kitNamed(c.var.act.db, slug);
      const newest = await newestOf(c.var.act.db, id);
      const { front } = kitIn({ revisionId: newest.id, source: newest.source });
      return page(c, <SentPage slug={slug} title={front.title} />);
    })
    .get(paths.proposalConfirmation(TOKEN), async (c) => {
      const token = c.req.param('token');
      await peekLink(c.var.act.db, c.var.act, token, CONFIRMATION);
      return page(c, <ConfirmationPage of="proposal" action={paths.proposalConfirmation(token)} />);
    })
    .post(paths.proposalConfirmation(TOKEN), async (c) => {
      const id = await confirmProposal(c.var.act, c.req.param('token'));
      return c.redirect(paths.proposal(id), 303);
    })
    .get(paths.remarkConfirmation(TOKEN), async (c) => {
      const token = c.req.param('token');
      await peekLink(c.var.act.db, c.var.act, token, REMARK_CONFIRMATION);
      return page(c, <ConfirmationPage of="remark" action={paths.remarkConfirmation(token)} />);
    })
    .post(paths.remarkConfirmation(TOKEN), async (c) => {
      const id = await confirmRemark(c.var.act, c.req.param('token'));
      return c.redirect(paths.proposal(id), 303);
    });
};
