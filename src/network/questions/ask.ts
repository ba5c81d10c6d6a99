import { type Actor, isPerson, writeTo } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit, TooMany } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { QuestionAnswered, QuestionAsked } from './events.ts';
import { answeredLetter } from './letters.ts';
import { keptWords } from './said.ts';
import {
  ANSWER_FIELD,
  type AnswerId,
  addAnswer,
  addQuestion,
  dropAnswer,
  dropQuestion,
  QUESTION_FIELD,
  type QuestionId,
  questionSeenBy,
  writtenSince,
} from './store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** Plenty for whoever asks and answers, too few to drown others in. */
const WRITTEN_A_DAY_MAX = 40;

const unlessTooMany = async (tx: Tx, authorId: string, now: Date): Promise<void> => {
  if ((await writtenSince(tx, authorId, new Date(now.getTime() - DAY_MS))) >= WRITTEN_A_DAY_MAX)
    throw new TooMany(3600);
};

/** Asks within a transaction of somebody else's, who knows that the circle is this person's. */
export const askWithin = async (
  tx: Tx,
  act: Act<Actor>,
  { words, circleId }: { words: string; circleId: string | null },
): Promise<QuestionId> => {
  const { actor, now } = act;
  permit(isPerson(actor));
  await unlessTooMany(tx, actor.id, now);
  const to = circleId ?? 'network';
  const said = keptWords(tx, { actor, now }, { field: QUESTION_FIELD, words, to, circleId });
  const { id, isNew } = await addQuestion(tx, said, circleId);
  if (isNew) await tell(tx, act, QuestionAsked, { questionId: id });
  return id;
};

/** Asks the network; nobody is told by whom. Asked twice, it is one. Errors: NotFound when nobody is signed in, TooMany. */
export const askNetwork = (act: Act<Actor>, { words }: { words: string }): Promise<QuestionId> =>
  act.db.transaction((tx) => askWithin(tx, act, { words, circleId: null }));

/** Answers a question; whoever asked gets a letter. Sent twice, it is one. Errors: NotFound, TooMany. */
export const answerQuestion = (act: Act<Actor>, id: QuestionId, { words }: { words: string }): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { actor, now } = act;
    permit(isPerson(actor));
    const { circleId, authorId, hiddenAt } = await questionSeenBy(tx, actor, id);
    permit(hiddenAt === null);
    await unlessTooMany(tx, actor.id, now);
    const said = keptWords(tx, { actor, now }, { field: ANSWER_FIELD, words, to: id, circleId });
    const answerId = await addAnswer(tx, said, id);
    if (answerId === undefined) return;
    await tell(tx, act, QuestionAnswered, { questionId: id, answerId });
    if (authorId === actor.id) return;
    await writeTo(tx, act, authorId, {
      purpose: 'question-answered',
      rank: 'word',
      once: `answer ${answerId}`,
      letter: (language) => answeredLetter(language, { id, words }),
    });
  });

/** Whoever asked takes the question back, with its answers. Errors: NotFound (or not theirs). */
export const eraseQuestion = (act: Act<Actor>, id: QuestionId): Promise<void> =>
  act.db.transaction(async (tx) => {
    permit(isPerson(act.actor) && (await dropQuestion(tx, act.actor.id, id)));
  });

/** Whoever answered takes the answer back. Errors: NotFound (or not theirs). Resolves to the question. */
export const eraseAnswer = (act: Act<Actor>, id: AnswerId): Promise<QuestionId> =>
  act.db.transaction(async (tx) => {
    permit(isPerson(act.actor));
    const questionId = await dropAnswer(tx, act.actor.id, id);
    permit(questionId !== undefined);
    return questionId;
  });
