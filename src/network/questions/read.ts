import { type Actor, isPerson } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit } from '../../platform/errors.ts';
import { storiesLike } from '../stories/find.store.ts';
import { saidWords } from './said.ts';
import {
  ANSWER_FIELD,
  type Answer,
  answersTo,
  QUESTION_FIELD,
  type Question,
  type QuestionId,
  questionSeenBy,
  questionsTo,
} from './store.ts';

const LISTED_MAX = 100;

const hidden = ({ hiddenAt, hiddenReason }: { hiddenAt: Date | null; hiddenReason: string | null }) =>
  hiddenAt && hiddenReason ? { at: hiddenAt, reason: hiddenReason } : undefined;

const shownQuestion = async (tx: Tx, act: Act<Actor>, question: Question) => ({
  id: question.id,
  words: question.hiddenAt ? '' : await saidWords(tx, act, QUESTION_FIELD, question),
  hidden: hidden(question),
  madeAt: question.madeAt,
  answers: question.answers,
  isOwn: question.authorId === act.actor.id,
  isOpen: question.circleId === null,
});

const shownAnswer = async (tx: Tx, act: Act<Actor>, answer: Answer) => ({
  id: answer.id,
  words: answer.hiddenAt ? '' : await saidWords(tx, act, ANSWER_FIELD, answer),
  hidden: hidden(answer),
  madeAt: answer.madeAt,
  isOwn: answer.authorId === act.actor.id,
});

/** The questions to the network or to a circle, within a transaction: what was sealed is opened. */
export const questionsFor = async (tx: Tx, act: Act<Actor>, circleId: string | null) => {
  const shown = [];
  for (const question of await questionsTo(tx, circleId, LISTED_MAX))
    shown.push(await shownQuestion(tx, act, question));
  return shown;
};
export type QuestionLines = Awaited<ReturnType<typeof questionsFor>>;

/** What the network is asked. Errors: NotFound when nobody is signed in. */
export const readQuestions = (act: Act<Actor>): Promise<QuestionLines> =>
  act.db.transaction((tx) => {
    permit(isPerson(act.actor));
    return questionsFor(tx, act, null);
  });

/** One question with its answers, and for whoever asked, report-backs that may answer it. Errors: NotFound. */
export const readQuestion = (act: Act<Actor>, id: QuestionId) =>
  act.db.transaction(async (tx) => {
    const question = await questionSeenBy(tx, act.actor, id);
    const shown = await shownQuestion(tx, act, question);
    const answers = [];
    for (const answer of await answersTo(tx, id)) answers.push(await shownAnswer(tx, act, answer));
    return { question: shown, circleId: question.circleId, answers, stories: await storiesLike(tx, shown.words, 5) };
  });
export type QuestionReading = Awaited<ReturnType<typeof readQuestion>>;
