import { Hono } from 'hono';
import type { Actor } from '../../identity/index.ts';
import { kitsToTrain } from '../../library/index.ts';
import { paths } from '../../paths.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { readForm } from '../../platform/http/form.ts';
import { idFrom } from '../../platform/http/id-from.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { page } from '../../platform/http/respond.tsx';
import { sentBack } from '../../platform/ui/form.tsx';
import { keptByNobody } from '../requests/private.ts';
import { RequestId } from '../requests/store.ts';
import { acceptOffer, offerOfKey, refuseOffer } from './answer.ts';
import { chooseFor } from './choose.ts';
import { dropOut } from './drop-out.ts';
import { AcceptanceForm, AnswerForm, ChoiceForm, QuestionForm, WideningForm } from './forms.ts';
import { offerWords } from './offer-words.ts';
import { answerGroupQuestion, askGroup } from './question.ts';
import { QuestionId } from './questions.store.ts';
import { type Reach, readRequest, readRequestAs } from './read.ts';
import { isComing, isOpen } from './standing.ts';
import { offersOf } from './store.ts';
import { GonePage } from './views/gone.tsx';
import { RequestPage } from './views/request.tsx';
import { widenRequest } from './widen.ts';

const TOKEN = ':token{[\\w-]{20,100}}';
const KEY = ':key{[\\w-]{36,43}}';

type Rejected = NonNullable<Parameters<typeof sentBack>[0]>;

/** A request's page for its whole life, and the answers of those who are asked. */
export const matching = ({ reach }: { reach: Reach }): Hono<Env<Actor>> => {
  const request = async (c: Asked<Actor>, key: string, rejected?: Rejected): Promise<Response> => {
    const reading = await readRequest(c.var.act, key, reach);
    const sent = sentBack(rejected, offerWords[c.var.language].errors);
    const status = rejected ? 422 : 200;
    const kits = reading.mine && reading.request.kitId === null ? await kitsToTrain(c.var.act.db) : [];
    const view = <RequestPage reading={reading} token={reading.mine?.id} kits={kits} sent={sent} />;
    return keptByNobody(await page(c, view, { status }));
  };
  const offer = async (c: Asked<Actor>, token: string, rejected?: Rejected): Promise<Response> => {
    const { act, language } = c.var;
    const { id, requestId } = await offerOfKey(act.db, act, token);
    const asked = { id: requestId, key: requestId, viewer: 'asked' as const, mineId: id };
    const mine = (await offersOf(act.db, requestId)).find((one) => one.id === id);
    if (!mine || !(isOpen(mine) || isComing(mine))) return keptByNobody(await page(c, <GonePage />));
    const reading = await readRequestAs(act, asked, reach);
    const kits = reading.request.kitId === null ? await kitsToTrain(act.db) : [];
    const sent = sentBack(rejected, offerWords[language].errors);
    const view = <RequestPage reading={reading} token={token} kits={kits} sent={sent} />;
    return keptByNobody(await page(c, view, { status: rejected ? 422 : 200 }));
  };
  return new Hono<Env<Actor>>()
    .get(paths.request(KEY), (c) => request(c, c.req.param('key')))
    .post(paths.requestWidening(KEY), async (c) => {
      const key = c.req.param('key');
      const form = await readForm(c, WideningForm);
      if (!form.ok) return request(c, key, form);
      await widenRequest(c.var.act, key, form.values.by);
      return onTo(c, paths.request(key));
    })
    .post(paths.requestAnswer(KEY, ':question'), async (c) => {
      const key = c.req.param('key');
      const id = idFrom(QuestionId, c.req.param('question'));
      const form = await readForm(c, AnswerForm);
      if (!form.ok) return request(c, key, form);
      await answerGroupQuestion(c.var.act, key, id, form.values.answer);
      return onTo(c, paths.request(key));
    })
    .post(paths.requestChoice(KEY), async (c) => {
      const key = c.req.param('key');
      const form = await readForm(c, ChoiceForm);
      if (!form.ok) return request(c, key, form);
      const done = await chooseFor(c.var.act, idFrom(RequestId, key), form.values);
      if (!done.ok) return request(c, key, { typed: form.typed, errors: [done] });
      return onTo(c, paths.request(key));
    })
    .get(paths.offer(TOKEN), (c) => offer(c, c.req.param('token')))
    .post(paths.offerAcceptance(TOKEN), async (c) => {
      const token = c.req.param('token');
      const form = await readForm(c, AcceptanceForm);
      if (!form.ok) return offer(c, token, form);
      const done = await acceptOffer(c.var.act, token, form.values);
      if (!done.ok) return offer(c, token, { typed: form.typed, errors: [done] });
      return onTo(c, paths.offer(token));
    })
    .post(paths.offerRefusal(TOKEN), async (c) => {
      await refuseOffer(c.var.act, c.req.param('token'));
      return onTo(c, paths.offer(c.req.param('token')));
    })
    .post(paths.offerDropOut(TOKEN), async (c) => {
      await dropOut(c.var.act, c.req.param('token'));
      return onTo(c, paths.offer(c.req.param('token')));
    })
    .post(paths.offerQuestions(TOKEN), async (c) => {
      const token = c.req.param('token');
      const form = await readForm(c, QuestionForm);
      if (!form.ok) return offer(c, token, form);
      await askGroup(c.var.act, token, form.values.question);
      return onTo(c, paths.offer(token));
    });
};
