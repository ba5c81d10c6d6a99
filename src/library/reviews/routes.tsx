import { Hono } from 'hono';
import { type Actor, signedInOrRedirect } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { readForm } from '../../platform/http/form.ts';
import { idFrom } from '../../platform/http/id-from.ts';
import { file, page } from '../../platform/http/respond.tsx';
import { sentBack } from '../../platform/ui/form.tsx';
import type { WhatHappened } from '../asks.ts';
import { proposalsTag } from '../proposals/open.ts';
import { pictureOfVersion } from '../proposals/pictures.store.ts';
import { RemarkId } from '../proposals/remarks.store.ts';
import { ProposalId, proposalSeenBy } from '../proposals/store.ts';
import { takeRemark } from '../proposals/take.ts';
import { declineProposal, withdrawProposal } from './end.ts';
import { errorWords } from './error-words.ts';
import { EndForm, RemarkForm, ReviewForm, SizeForm } from './forms.ts';
import { holdProposal } from './hold.ts';
import { raiseSize } from './raise.ts';
import { readProposal } from './read.ts';
import { readProposals } from './read-list.ts';
import { readProposed } from './read-proposed.ts';
import { reviewProposal } from './review.ts';
import { sayOn } from './say.ts';
import { undoMerge } from './undo.ts';
import { ProposalsPage } from './views/list.tsx';
import { ProposalPage, type SentForm } from './views/proposal.tsx';
import { WholeKitPage } from './views/whole-kit.tsx';

const ID = ':id{[0-9a-f-]{36}}';

/** The pages on which a change is read, talked about and decided. */
export const reviews = ({ whatHappened }: { whatHappened: WhatHappened }): Hono<Env<Actor>> => {
  const show = async (c: Asked<Actor>, id: ProposalId, back?: SentForm): Promise<Response> => {
    const reading = await readProposal(c.var.act, id, whatHappened);
    const keep = back || reading.openedAt === undefined ? undefined : [`proposal:${id}`, proposalsTag(reading.slug)];
    return page(c, <ProposalPage reading={reading} back={back} />, { status: back ? 422 : 200, ...(keep && { keep }) });
  };
  const again = (c: Asked<Actor>, id: ProposalId, form: SentForm['form'], rejected: Parameters<typeof sentBack>[0]) => {
    const sent = sentBack(rejected, errorWords[c.var.language]);
    return show(c, id, sent && { form, sent });
  };
  return new Hono<Env<Actor>>()
    .get(paths.proposals(':kit{[a-z0-9-]+}'), async (c) => {
      const reading = await readProposals(c.var.act, c.req.param('kit'));
      return page(c, <ProposalsPage {...reading} />, { keep: [proposalsTag(reading.slug)] });
    })
    .get(paths.proposal(ID), (c) => show(c, idFrom(ProposalId, c.req.param('id'))))
    .get(paths.proposedKit(ID), async (c) => {
      const reading = await readProposed(c.var.act, idFrom(ProposalId, c.req.param('id')));
      const keep = [`proposal:${reading.id}`, proposalsTag(reading.slug)];
      return page(c, <WholeKitPage {...reading} />, reading.isOpen ? { keep } : {});
    })
    .get(paths.proposedMedia(ID, ':name'), async (c) => {
      const { versionId } = await proposalSeenBy(c.var.act.db, c.var.act.actor, idFrom(ProposalId, c.req.param('id')));
      const { bytes, type } = await pictureOfVersion(c.var.act.db, versionId, c.req.param('name'));
      return file(c, bytes, { type });
    })
    .get(paths.proposedSource(ID), async (c) => {
      const proposal = await proposalSeenBy(c.var.act.db, c.var.act.actor, idFrom(ProposalId, c.req.param('id')));
      return file(c, proposal.source, {
        type: 'text/markdown; charset=utf-8',
        name: `${proposal.slug}.md`,
        inline: true,
      });
    })
    .post(paths.reviews(ID), async (c) => {
      const id = idFrom(ProposalId, c.req.param('id'));
      const away = signedInOrRedirect(c, paths.proposal(id));
      if (away) return away;
      const form = await readForm(c, ReviewForm);
      if (!form.ok) return again(c, id, 'review', form);
      await reviewProposal(c.var.act, id, form.values);
      return c.redirect(paths.proposal(id), 303);
    })
    .post(paths.remarks(ID), async (c) => {
      const id = idFrom(ProposalId, c.req.param('id'));
      const form = await readForm(c, RemarkForm);
      if (!form.ok) return again(c, id, 'remark', form);
      const said = await sayOn(c.var.act, id, form.values, c.var.language);
      if (!said.ok) return again(c, id, 'remark', { typed: form.typed, errors: [said] });
      return c.redirect(said.held ? paths.proposalSent(said.slug) : paths.proposal(id), 303);
    })
    .post(paths.remarkTaking(ID, ':remark{[0-9a-f-]{36}}'), async (c) => {
      const id = idFrom(ProposalId, c.req.param('id'));
      await takeRemark(c.var.act, id, idFrom(RemarkId, c.req.param('remark')));
      return c.redirect(paths.proposal(id), 303);
    })
    .post(paths.holding(ID), async (c) => {
      const id = idFrom(ProposalId, c.req.param('id'));
      await holdProposal(c.var.act, id);
      return c.redirect(paths.proposal(id), 303);
    })
    .post(paths.sizeRaise(ID), async (c) => {
      const id = idFrom(ProposalId, c.req.param('id'));
      const form = await readForm(c, SizeForm);
      if (!form.ok) return again(c, id, 'review', form);
      await raiseSize(c.var.act, id, form.values);
      return c.redirect(paths.proposal(id), 303);
    })
    .post(paths.refusal(ID), async (c) => {
      const id = idFrom(ProposalId, c.req.param('id'));
      const form = await readForm(c, EndForm);
      if (!form.ok) return again(c, id, 'review', form);
      await declineProposal(c.var.act, id, form.values);
      return c.redirect(paths.proposal(id), 303);
    })
    .post(paths.proposalWithdrawal(ID), async (c) => {
      const id = idFrom(ProposalId, c.req.param('id'));
      const form = await readForm(c, EndForm);
      if (!form.ok) return again(c, id, 'review', form);
      await withdrawProposal(c.var.act, id, form.values);
      return c.redirect(paths.proposal(id), 303);
    })
    .post(paths.undoing(ID), async (c) => {
      const id = idFrom(ProposalId, c.req.param('id'));
      const form = await readForm(c, EndForm);
      if (!form.ok) return again(c, id, 'review', form);
      return c.redirect(paths.proposal(await undoMerge(c.var.act, id, form.values)), 303);
    });
};
