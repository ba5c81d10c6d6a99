import { Hono } from 'hono';
import { type Actor, signedInOrRedirect } from '../../../identity/index.ts';
import { paths } from '../../../paths.ts';
import type { Asked, Env } from '../../../platform/http/env.ts';
import { type Rejected, readForm } from '../../../platform/http/form.ts';
import { idFrom } from '../../../platform/http/id-from.ts';
import { onTo } from '../../../platform/http/on-to.ts';
import { page } from '../../../platform/http/respond.tsx';
import { sentBack } from '../../../platform/ui/form.tsx';
import { NominationForm, NominationOfAnotherForm, VoteForm } from '../forms.ts';
import { readElection, readNomination } from '../read.ts';
import { REVIEWERS_TAG } from '../terms.ts';
import { ElectionPage } from '../views/election.tsx';
import { NominatedPage } from '../views/mailed.tsx';
import { words } from '../words.ts';
import { acceptNomination, nominateAnother, standForReviewer, withdrawNomination } from './nominate.ts';
import { NominationId } from './nominations.store.ts';
import { ElectionId } from './store.ts';
import { vote } from './vote.ts';

const TOKEN = ':token{[\\w-]{20,100}}';

const rejected = async (c: Asked<Actor>, id: ElectionId, form: Rejected): Promise<Response> => {
  const sent = sentBack(form, words[c.var.language].errors);
  return page(c, <ElectionPage {...(await readElection(c.var.act, id))} asked={false} sent={sent} />, { status: 422 });
};

/** Electing reviewers: who stands, the vote, the result. */
export const elections = new Hono<Env<Actor>>()
  .get(paths.nominationLink(TOKEN), async (c) =>
    page(c, <NominatedPage {...(await readNomination(c.var.act, c.req.param('token')))} />),
  )
  .post(paths.nominationLink(TOKEN), async (c) => {
    const { act, language } = c.var;
    const token = c.req.param('token');
    const form = await readForm(c, NominationForm);
    if (!form.ok) {
      const sent = sentBack(form, words[language].errors);
      return page(c, <NominatedPage {...(await readNomination(act, token))} sent={sent} />, { status: 422 });
    }
    const { 'public-name': publicName, sentence } = form.values;
    return onTo(c, paths.election(await acceptNomination(act, token, { publicName, sentence, language })));
  })
  .get(paths.election(':id'), async (c) => {
    const reading = await readElection(c.var.act, idFrom(ElectionId, c.req.param('id')));
    const asked = c.req.query('asked') !== undefined;
    return page(c, <ElectionPage {...reading} asked={asked} />, asked ? {} : { keep: [REVIEWERS_TAG] });
  })
  .post(paths.nominations(':id'), async (c) => {
    const { act, language } = c.var;
    const id = idFrom(ElectionId, c.req.param('id'));
    const away = signedInOrRedirect(c, paths.election(id));
    if (away) return away;
    const form = await readForm(c, NominationForm);
    if (!form.ok) return rejected(c, id, form);
    const { 'public-name': publicName, sentence } = form.values;
    await standForReviewer(act, id, { publicName, sentence, language });
    return onTo(c, paths.election(id));
  })
  .post(paths.nominationsOfOthers(':id'), async (c) => {
    const { act, language, limits, sourceKey } = c.var;
    const id = idFrom(ElectionId, c.req.param('id'));
    const away = signedInOrRedirect(c, paths.election(id));
    if (away) return away;
    const form = await readForm(c, NominationOfAnotherForm);
    if (!form.ok) return rejected(c, id, form);
    limits.take('asking', sourceKey, act.now.getTime());
    await nominateAnother(act, id, { email: form.values.email, sentence: form.values.why, language });
    return onTo(c, `${paths.election(id)}?asked=1`);
  })
  .post(paths.nominationWithdrawal(':id', ':nomination'), async (c) => {
    const id = idFrom(ElectionId, c.req.param('id'));
    await withdrawNomination(c.var.act, id, idFrom(NominationId, c.req.param('nomination')));
    return onTo(c, paths.election(id));
  })
  .post(paths.votes(':id'), async (c) => {
    const id = idFrom(ElectionId, c.req.param('id'));
    const away = signedInOrRedirect(c, paths.election(id));
    if (away) return away;
    const form = await readForm(c, VoteForm);
    if (!form.ok) return rejected(c, id, { ...form, errors: [{ field: 'choice', key: 'tickOne' }] });
    await vote(c.var.act, id, form.values.choice);
    return onTo(c, paths.election(id));
  });
