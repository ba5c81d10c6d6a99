import { Hono } from 'hono';
import { type Actor, signedInOrRedirect } from '../../identity/index.ts';
import { paths } from '../../paths.ts';
import type { Asked, Env } from '../../platform/http/env.ts';
import { type Rejected, readForm } from '../../platform/http/form.ts';
import { idFrom } from '../../platform/http/id-from.ts';
import { onTo } from '../../platform/http/on-to.ts';
import { page } from '../../platform/http/respond.tsx';
import { sentBack } from '../../platform/ui/form.tsx';
import { SessionId } from '../trainings/store.ts';
import { sheetForm } from './forms.ts';
import { handIn } from './hand-in.ts';
import { readAnswers, readSheet, type SheetReading, sessionOfCode } from './read.ts';
import { AnswersPage } from './views/answers.tsx';
import { SheetPage } from './views/sheet.tsx';
import { SheetThanksPage } from './views/thanks.tsx';
import { words } from './words.ts';

const ID = ':id{[0-9a-f-]{36}}';

const idIn = (c: Asked<Actor>): SessionId => idFrom(SessionId, c.req.param('id'));

const show = (c: Asked<Actor>, reading: SheetReading, rejected?: Rejected): Promise<Response> => {
  const sent = sentBack(rejected, words[c.var.language].errors);
  return page(c, <SheetPage {...reading} sent={sent} />, { status: rejected ? 422 : 200 });
};

/** A session's evaluation: the sheet, for whoever has its address or its code; the answers, for who leads it. */
export const evaluations = new Hono<Env<Actor>>()
  .get(paths.evaluationCode(':code{[\\w-]{4,20}}'), async (c) => {
    const { act } = c.var;
    return onTo(c, paths.evaluation(await sessionOfCode(act, c.req.param('code'))));
  })
  .get(paths.evaluation(ID), async (c) => show(c, await readSheet(c.var.act, idIn(c))))
  .post(paths.evaluation(ID), async (c) => {
    const id = idIn(c);
    const reading = await readSheet(c.var.act, id);
    const form = await readForm(c, sheetForm(reading.questions));
    if (!form.ok) return show(c, reading, form);
    await handIn(c.var.act, id, reading.questions, form.values);
    return onTo(c, paths.evaluationThanks(id));
  })
  .get(paths.evaluationThanks(ID), async (c) => page(c, <SheetThanksPage {...(await readSheet(c.var.act, idIn(c)))} />))
  .get(paths.evaluationAnswers(ID), async (c) => {
    const away = signedInOrRedirect(c);
    return away ?? page(c, <AnswersPage {...(await readAnswers(c.var.act, idIn(c)))} />);
  });
