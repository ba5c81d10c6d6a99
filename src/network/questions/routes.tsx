import { Hono } from 'hono';
import { type Actor, signedInOrRedirect } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Env } from '../../platform/http/env.ts';
import { readForm } from '../../platform/http/form.ts';
import { idFrom } from '../../platform/http/id-from.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { page } from '../../platform/http/respond.tsx';
import { sentBack } from '../../platform/ui/form.tsx';
import { answerQuestion, askNetwork, eraseAnswer, eraseQuestion } from './ask.ts';
import { AnswerForm, QuestionForm } from './forms.ts';
import { readQuestion, readQuestions } from './read.ts';
import { AnswerId, QuestionId } from './store.ts';
import { QuestionPage, QuestionsPage } from './views/questions.tsx';
import { words } from './words.ts';

/** Asking the network, and answering, without anybody being told by whom. */
export const questions = new Hono<Env<Actor>>()
  .get(paths.questions, async (c) => {
    const away = signedInOrRedirect(c);
    return away ?? page(c, <QuestionsPage questions={await readQuestions(c.var.act)} />);
  })
  .post(paths.questions, async (c) => {
    const away = signedInOrRedirect(c, paths.questions);
    if (away) return away;
    const form = await readForm(c, QuestionForm);
    if (form.ok) return onTo(c, paths.question(await askNetwork(c.var.act, form.values)));
    const sent = sentBack(form, words[c.var.language].errors);
    return page(c, <QuestionsPage questions={await readQuestions(c.var.act)} sent={sent} />, { status: 422 });
  })
  .get(paths.question(':id'), async (c) => {
    const away = signedInOrRedirect(c);
    if (away) return away;
    const reading = await readQuestion(c.var.act, idFrom(QuestionId, c.req.param('id')));
    return page(c, <QuestionPage {...reading} asked={c.req.query('asked')} />);
  })
  .post(paths.answers(':id'), async (c) => {
    const id = idFrom(QuestionId, c.req.param('id'));
    const form = await readForm(c, AnswerForm);
    if (!form.ok) {
      const sent = sentBack(form, words[c.var.language].errors);
      return page(c, <QuestionPage {...(await readQuestion(c.var.act, id))} sent={sent} />, { status: 422 });
    }
    await answerQuestion(c.var.act, id, form.values);
    return onTo(c, paths.question(id));
  })
  .post(paths.questionErasure(':id'), async (c) => {
    await eraseQuestion(c.var.act, idFrom(QuestionId, c.req.param('id')));
    return onTo(c, paths.questions);
  })
  .post(paths.answerErasure(':id'), async (c) => {
    const id = await eraseAnswer(c.var.act, idFrom(AnswerId, c.req.param('id')));
    return onTo(c, paths.question(id));
  });
