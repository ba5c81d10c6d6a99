import { Hono } from 'hono';
import { type Actor, isPerson, peekLink, signedInOrRedirect } from '../../identity/index.ts';
import { AppealDecisionForm, decideAppeal, HidingId, readHiding, showAgain } from '../../library/index.ts';
import { paths } from '../../paths.ts';
import { permit } from '../../platform/errors.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { readForm } from '../../platform/http/form.ts';
import { idFrom } from '../../platform/http/id-from.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { page } from '../../platform/http/respond.tsx';
import { type SentBack, sentBack } from '../../platform/ui/form.tsx';
import { AnswerForm, ClosingForm, ReasonForm, ReportForm } from './forms.ts';
import { isNumber } from './number.ts';
import { aboutOf } from './of.ts';
import { maySeeReports } from './policy.ts';
import { readReport, readReports } from './read.ts';
import { ANSWER_ME, makeReport, wantAnswer } from './report.ts';
import { answerReport, closeReport, hideReported, showReported } from './settle.ts';
import { words as steward } from './steward-words.ts';
import { ReportId } from './store.ts';
import { HidingPage } from './views/hiding.tsx';
import { ReportsPage } from './views/list.tsx';
import { OneReportPage } from './views/one.tsx';
import type { Act } from './views/one-view.ts';
import { AnswerMePage, ReportPage, ReportSentPage } from './views/report.tsx';
import { words } from './words.ts';

const TOKEN = ':token{[\\w-]{20,100}}';

/** Reports and complaints, as anybody makes them. */
const making = new Hono<Env<Actor>>()
  .get(paths.report, (c) =>
    page(c, <ReportPage about={aboutOf(c.req.query('of'))} isSignedIn={isPerson(c.var.act.actor)} />),
  )
  .post(paths.report, async (c) => {
    const { act, language, limits, sourceKey } = c.var;
    const form = await readForm(c, ReportForm);
    if (!form.ok) {
      const view = { about: aboutOf(form.typed.of?.[0]), isSignedIn: isPerson(act.actor) };
      return page(c, <ReportPage {...view} sent={sentBack(form, words[language].errors)} />, { status: 422 });
    }
    limits.take('asking', sourceKey, act.now.getTime());
    const number = await makeReport(act, form.values, { source: sourceKey, language });
    return onTo(c, `${paths.reportSent}?number=${number}`);
  })
  .get(paths.reportSent, (c) => {
    const number = c.req.query('number') ?? '';
    permit(isNumber(number));
    return page(c, <ReportSentPage number={number} />);
  })
  .get(paths.reportAnswer(TOKEN), async (c) => {
    const token = c.req.param('token');
    await peekLink(c.var.act.db, c.var.act, token, ANSWER_ME);
    return page(c, <AnswerMePage token={token} />);
  })
  .post(paths.reportAnswer(TOKEN), async (c) => {
    await wantAnswer(c.var.act, c.req.param('token'));
    return page(c, <AnswerMePage token={undefined} />);
  });

const again = async (c: Asked<Actor>, id: ReportId, of: Act, sent: SentBack | undefined): Promise<Response> =>
  page(c, <OneReportPage report={await readReport(c.var.act, id)} of={of} {...(sent && { sent })} />, { status: 422 });

const hidingAgain = async (c: Asked<Actor>, id: HidingId, sent: SentBack | undefined): Promise<Response> =>
  page(c, <HidingPage reading={await readHiding(c.var.act, id)} sent={sent} />, { status: 422 });

/** What stewards do about them. */
const settling = new Hono<Env<Actor>>()
  .get(paths.adminReports, async (c) => {
    const away = signedInOrRedirect(c);
    return away ?? page(c, <ReportsPage {...(await readReports(c.var.act))} />);
  })
  .get(paths.adminReport(':id'), async (c) => {
    const away = signedInOrRedirect(c);
    if (away) return away;
    return page(c, <OneReportPage report={await readReport(c.var.act, idFrom(ReportId, c.req.param('id')))} />);
  })
  .post(paths.adminReportHiding(':id'), async (c) => {
    permit(maySeeReports(c.var.act.actor));
    const id = idFrom(ReportId, c.req.param('id'));
    const form = await readForm(c, ReasonForm);
    if (!form.ok) return again(c, id, 'hiding', sentBack(form, steward[c.var.language].errors));
    await hideReported(c.var.act, id, form.values);
    return onTo(c, paths.adminReport(id));
  })
  .post(paths.adminReportShowing(':id'), async (c) => {
    permit(maySeeReports(c.var.act.actor));
    const id = idFrom(ReportId, c.req.param('id'));
    const form = await readForm(c, ReasonForm);
    if (!form.ok) return again(c, id, 'hiding', sentBack(form, steward[c.var.language].errors));
    await showReported(c.var.act, id, form.values);
    return onTo(c, paths.adminReport(id));
  })
  .post(paths.adminReportAnswers(':id'), async (c) => {
    permit(maySeeReports(c.var.act.actor));
    const id = idFrom(ReportId, c.req.param('id'));
    const form = await readForm(c, AnswerForm);
    if (!form.ok) return again(c, id, 'answers', sentBack(form, steward[c.var.language].errors));
    await answerReport(c.var.act, id, form.values);
    return onTo(c, paths.adminReport(id));
  })
  .post(paths.adminReportClosing(':id'), async (c) => {
    permit(maySeeReports(c.var.act.actor));
    const id = idFrom(ReportId, c.req.param('id'));
    const form = await readForm(c, ClosingForm);
    if (!form.ok) return again(c, id, 'closing', sentBack(form, steward[c.var.language].errors));
    await closeReport(c.var.act, id, form.values);
    return onTo(c, paths.adminReport(id));
  })
  .get(paths.adminHiding(':id'), async (c) => {
    const away = signedInOrRedirect(c);
    if (away) return away;
    return page(c, <HidingPage reading={await readHiding(c.var.act, idFrom(HidingId, c.req.param('id')))} />);
  })
  .post(paths.adminShowing(':id'), async (c) => {
    permit(maySeeReports(c.var.act.actor));
    const id = idFrom(HidingId, c.req.param('id'));
    const form = await readForm(c, ReasonForm);
    if (!form.ok) return hidingAgain(c, id, sentBack(form, steward[c.var.language].errors));
    await showAgain(c.var.act, id, form.values);
    return onTo(c, paths.adminHiding(id));
  })
  .post(paths.adminAppeal(':id'), async (c) => {
    permit(maySeeReports(c.var.act.actor));
    const id = idFrom(HidingId, c.req.param('id'));
    const form = await readForm(c, AppealDecisionForm);
    if (!form.ok) return hidingAgain(c, id, sentBack(form, steward[c.var.language].errors));
    await decideAppeal(c.var.act, id, form.values);
    return onTo(c, paths.adminHiding(id));
  });

/** Reports and complaints: how anybody makes one, and how stewards settle it. */
export const reports = new Hono<Env<Actor>>().route('/', making).route('/', settling);
