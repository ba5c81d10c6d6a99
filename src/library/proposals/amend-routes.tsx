import { Hono } from 'hono';
import { type Actor, signedInOrRedirect } from '../../identity/index.ts';
import { printKit } from '../../kit/print.ts';
import { paths } from '../../paths.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { KIT_FORM_BYTES_MAX, readForm, type Typed } from '../../platform/http/form.ts';
import { idFrom } from '../../platform/http/id-from.ts';
import { page } from '../../platform/http/respond.tsx';
import { sentBack } from '../../platform/ui/form.tsx';
import { amendProposal } from './amend.ts';
import { editedKit, type Fault, placeOf } from './editing/edited.ts';
import { errorWords } from './editing/error-words.ts';
import { OwnTextForm } from './editing/forms.ts';
import type { EditingQuery } from './editing/read.ts';
import { EditingPage } from './editing/views/editing-page.tsx';
import { readAmending } from './read-amending.ts';
import { ProposalId } from './store.ts';

const ID = ':id{[0-9a-f-]{36}}';

const show = async (
  c: Asked<Actor>,
  id: ProposalId,
  query: EditingQuery,
  rejected?: { typed: Typed; errors: Fault[] },
) => {
  const { reading } = await readAmending(c.var.act, id, query);
  const sent = sentBack(rejected, errorWords[c.var.language]);
  return page(c, <EditingPage reading={reading} sent={sent} />, { status: rejected ? 422 : 200 });
};

/** Where the author of a suggestion, or a reviewer, changes its text. */
export const amending = new Hono<Env<Actor>>()
  .get(paths.newerVersion(ID), async (c) => {
    const away = signedInOrRedirect(c);
    if (away) return away;
    return show(c, idFrom(ProposalId, c.req.param('id')), c.req.query());
  })
  .post(paths.versions(ID), async (c) => {
    const id = idFrom(ProposalId, c.req.param('id'));
    const form = await readForm(c, OwnTextForm, KIT_FORM_BYTES_MAX);
    const { kit, base, version } = await readAmending(c.var.act, id, {});
    const again = (errors: Fault[]) => show(c, id, placeOf(form.typed), { typed: form.typed, errors });
    if (!form.ok) return again(form.errors);
    if (form.values.version !== version) return again([{ field: '', key: 'changedMeanwhile' }]);
    const { values } = form.values;
    const edited = editedKit(kit, values);
    if ('errors' in edited) return again(edited.errors);
    const source = values.change.of === 'source' ? values.change.source : printKit(edited.kit);
    const done = await amendProposal(c.var.act, id, { base, source: Buffer.from(source) });
    if (!done.ok) return again([{ field: done.field, key: done.problems[0]?.message ?? done.key }]);
    return c.redirect(paths.proposal(id), 303);
  });
