import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { NotFound, requireNone } from '../../platform/errors.ts';
import { closedBecause } from '../requests/change.ts';
import { openRequestOf } from '../requests/key.ts';
import { requestToChange } from '../requests/store.ts';
import { offerToAnswer } from './answer.ts';
import { writeToAsked, writeToHost } from './letters.ts';
import {
  ANSWER_FIELD,
  addQuestion,
  answerQuestion,
  countQuestions,
  QUESTION_FIELD,
  type QuestionId,
  questionsOf,
} from './questions.store.ts';
import { isComing, isOpen } from './standing.ts';
import { offersOf } from './store.ts';

/** Somebody may ask a group so many things; more is for the telephone. */
const QUESTIONS_MAX = 5;

/** Whoever was asked to come asks the group something. Errors: NotFound; NotYet when it is closed, or they asked enough. */
export const askGroup = (act: Act<Actor>, token: string, words: string): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { request, offer } = await offerToAnswer(tx, act, token);
    requireNone([
      ...closedBecause(request),
      ...(isOpen(offer) || isComing(offer) ? [] : ['offer-closed']),
      ...((await countQuestions(tx, offer.id)) >= QUESTIONS_MAX ? ['asked-enough'] : []),
    ]);
    const questionSealed = tx.sealer.seal(QUESTION_FIELD, words);
    await addQuestion(tx, { requestId: request.id, offerId: offer.id, questionSealed, now: act.now });
    await writeToHost(tx, act, request, (t) => ({ subject: t.questionSubject, says: [t.question] }));
  });

/** The group answers on its page; whoever asked hears of it. Errors: NotFound; NotYet when it is closed. */
export const answerGroupQuestion = (act: Act<Actor>, key: string, id: QuestionId, words: string): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { id: requestId } = await openRequestOf(tx, act, key);
    requireNone(closedBecause(await requestToChange(tx, requestId)));
    const answerSealed = tx.sealer.seal(ANSWER_FIELD, words);
    if (!(await answerQuestion(tx, requestId, id, { answerSealed, now: act.now }))) throw new NotFound();
    const question = (await questionsOf(tx, requestId)).find((one) => one.id === id);
    const offer = (await offersOf(tx, requestId)).find((one) => one.id === question?.offerId);
    if (offer && (isOpen(offer) || isComing(offer)))
      await writeToAsked(tx, act, offer, (t) => ({ subject: t.questionSubject, says: [t.answered] }));
  });
