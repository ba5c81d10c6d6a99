import { Hono } from 'hono';
import { type Actor, peekLink, signedInOrRedirect } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { KIT_FORM_BYTES_MAX, readFile, readForm } from '../../platform/http/form.ts';
import { idFrom } from '../../platform/http/id-from.ts';
import { page } from '../../platform/http/respond.tsx';
import { sentBack } from '../../platform/ui/form.tsx';
import { editedKit, placeOf } from '../proposals/editing/edited.ts';
import { errorWords } from '../proposals/editing/error-words.ts';
import { OwnTextForm } from '../proposals/editing/forms.ts';
import { EditingPage } from '../proposals/editing/views/editing-page.tsx';
import { LIMITS } from '../word/limits.ts';
import { beginDraft, beginFromKit, emptyKit } from './begin.ts';
import { BeginForm, LeavingForm, ProposeForm, ShareForm } from './forms.ts';
import { beginFromFile } from './from-file.ts';
import { proposeDraft } from './propose.ts';
import { readDraft, readDraftEditing, readNewKit } from './read.ts';
import { saveDraft } from './save.ts';
import { agreeToHelpWith, discardDraft, HELPING, shareDraft, takeOffDraft } from './share.ts';
import { DraftId } from './store.ts';
import { DraftPage, HelpingPage } from './views/draft.tsx';
import { NewKitPage } from './views/new-kit.tsx';
import { words } from './words.ts';

const ID = ':id{[0-9a-f-]{36}}';
const TOKEN = ':token{[\\w-]{20,100}}';

type Rejected = Parameters<typeof sentBack>[0];

const showNew = async (c: Asked<Actor>, rejected?: Rejected): Promise<Response> => {
  const sent = sentBack(rejected, words[c.var.language].errors);
  return page(c, <NewKitPage {...(await readNewKit(c.var.act))} sent={sent} />, { status: rejected ? 422 : 200 });
};

const show = async (c: Asked<Actor>, id: DraftId, rejected?: Rejected): Promise<Response> => {
  const sent = sentBack(rejected, words[c.var.language].errors);
  return page(c, <DraftPage reading={await readDraft(c.var.act, id)} sent={sent} />, { status: rejected ? 422 : 200 });
};

/** Saves what was typed into a draft; shows the form again when it can't be. */
const save = async (c: Asked<Actor>, id: DraftId): Promise<Response> => {
  const form = await readForm(c, OwnTextForm, KIT_FORM_BYTES_MAX);
  const reading = await readDraftEditing(c.var.act, id, placeOf(form.typed));
  const again = (errors: { field: string; key: string }[]) => {
    const sent = sentBack({ typed: form.typed, errors }, errorWords[c.var.language]);
    return page(c, <EditingPage reading={reading} sent={sent} />, { status: 422 });
  };
  if (!form.ok) return again(form.errors);
  const { version, values } = form.values;
  if (version !== reading.sends.version) return again([{ field: '', key: 'changedMeanwhile' }]);
  const refused = await saveDraft(c.var.act, id, Number(version), (kit) => editedKit(kit, values));
  return refused ? again(refused.errors) : c.redirect(paths.draft(id), 303);
};

/** New kits before they are anybody else's business. */
export const drafts = new Hono<Env<Actor>>()
  .get(paths.newKit, (c) => signedInOrRedirect(c) ?? showNew(c))
  .post(paths.newKit, async (c) => {
    const away = signedInOrRedirect(c, paths.newKit);
    if (away) return away;
    const form = await readForm(c, BeginForm);
    if (!form.ok) return showNew(c, form);
    const { title, language, kit } = form.values;
    const { act } = c.var;
    const beginning = { kit: emptyKit(title, language), pictures: [], leftOver: [] };
    const id = kit ? await beginFromKit(act, kit, title) : await beginDraft(act, beginning);
    return c.redirect(paths.draft(id), 303);
  })
  .post(paths.newKitFile, async (c) => {
    const away = signedInOrRedirect(c, paths.newKit);
    if (away) return away;
    const { act, language, limits, sourceKey } = c.var;
    limits.take('making', sourceKey, act.now.getTime());
    const file = await readFile(c, 'file', LIMITS.fileBytes);
    if (!file.ok) return showNew(c, file);
    const begun = await beginFromFile(act, { bytes: file.bytes, name: file.name, language });
    if (begun.ok) return c.redirect(paths.draft(begun.id), 303);
    return showNew(c, { typed: file.typed, errors: [{ field: 'file', key: begun.why }] });
  })
  .get(paths.draft(ID), (c) => signedInOrRedirect(c) ?? show(c, idFrom(DraftId, c.req.param('id'))))
  .get(paths.draftEdit(ID), async (c) => {
    const away = signedInOrRedirect(c);
    if (away) return away;
    const reading = await readDraftEditing(c.var.act, idFrom(DraftId, c.req.param('id')), c.req.query());
    return page(c, <EditingPage reading={reading} />);
  })
  .post(paths.draftEdit(ID), (c) => save(c, idFrom(DraftId, c.req.param('id'))))
  .post(paths.draftHelpers(ID), async (c) => {
    const id = idFrom(DraftId, c.req.param('id'));
    const form = await readForm(c, ShareForm);
    if (!form.ok) return show(c, id, form);
    c.var.limits.take('asking', c.var.sourceKey, c.var.act.now.getTime());
    await shareDraft(c.var.act, id, { email: form.values.email, language: c.var.language });
    return c.redirect(paths.draft(id), 303);
  })
  .post(paths.draftLeaving(ID), async (c) => {
    const id = idFrom(DraftId, c.req.param('id'));
    const form = await readForm(c, LeavingForm);
    if (form.ok) await takeOffDraft(c.var.act, id, form.values.person);
    return c.redirect(paths.newKit, 303);
  })
  .post(paths.draftProposal(ID), async (c) => {
    const id = idFrom(DraftId, c.req.param('id'));
    const form = await readForm(c, ProposeForm);
    if (!form.ok) return show(c, id, form);
    const { credit, ...declared } = form.values;
    const done = await proposeDraft(c.var.act, id, { ...declared, credit: credit || 'someone' });
    if (done.ok) return c.redirect(paths.proposal(done.id), 303);
    const [first] = done.problems;
    const key = first ? `${first.message} ${first.mend}` : 'unsaid';
    return show(c, id, { typed: form.typed, errors: [{ field: first ? 'steps' : 'unsaid', key }] });
  })
  .post(paths.draftDiscarding(ID), async (c) => {
    await discardDraft(c.var.act, idFrom(DraftId, c.req.param('id')));
    return c.redirect(paths.newKit, 303);
  })
  .get(paths.draftHelping(TOKEN), async (c) => {
    const token = c.req.param('token');
    await peekLink(c.var.act.db, c.var.act, token, HELPING);
    return page(c, <HelpingPage token={token} />);
  })
  .post(paths.draftHelping(TOKEN), async (c) => {
    const id = await agreeToHelpWith(c.var.act, c.req.param('token'));
    return c.redirect(paths.draft(id), 303);
  });
