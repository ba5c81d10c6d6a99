import { type Actor, writeTo } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { saidWords } from '../questions/said.ts';
import { ANSWER_FIELD, answersTo, QUESTION_FIELD, questionsTo } from '../questions/store.ts';
import { storiesOfTable } from '../stories/store.ts';
import { wordsFor } from '../stories/words-of.ts';
import { weekAfter } from './join.ts';
import { type CircleNews, circleLetter } from './letters.ts';
import { type Circle, circleSeenBy, putNextLetter, takeLetter } from './store.ts';

const LISTED_MAX = 100;

/** What is new in a circle since then, but for what this reader said. */
const newsOf = async (
  tx: Tx,
  act: Act<Actor>,
  { id, sessionId }: Circle,
  since: Date,
  readerId: string,
): Promise<CircleNews> => {
  const stories = [];
  for (const story of await storiesOfTable(tx, sessionId))
    if ((story.shownAt ?? since) > since && story.authorId !== readerId)
      stories.push({ id: story.id, ...(await wordsFor(tx, act, story)) });
  const [questions, answers] = [[], []] as [CircleNews['questions'], CircleNews['answers']];
  for (const question of await questionsTo(tx, id, LISTED_MAX)) {
    if (question.madeAt > since && question.authorId !== readerId)
      questions.push({ id: question.id, words: await saidWords(tx, act, QUESTION_FIELD, question) });
    for (const answer of await answersTo(tx, question.id))
      if (answer.madeAt > since && answer.authorId !== readerId && answer.hiddenAt === null)
        answers.push({ id: question.id, words: await saidWords(tx, act, ANSWER_FIELD, answer) });
  }
  return { stories, questions, answers };
};

/** Writes one weekly letter that is due, if there is anything to tell, and promises the next. */
const writeOne = (act: Act<Actor>): Promise<number> =>
  act.db.transaction(async (tx) => {
    const due = await takeLetter(tx, act.now);
    if (!due) return 0;
    const { circleId, personId, toldUntil, dueAt } = due;
    const circle = await circleSeenBy(tx, { ...act.actor, id: personId }, circleId);
    const news = await newsOf(tx, act, circle, toldUntil, personId);
    if (news.stories.length + news.questions.length + news.answers.length > 0)
      await writeTo(tx, act, personId, {
        purpose: 'circle',
        rank: 'digest',
        once: `circle ${circleId} ${personId} ${dueAt.toISOString()}`,
        letter: (language) => circleLetter(language, circleId, news),
      });
    await putNextLetter(tx, { circleId, personId, toldUntil: act.now, dueAt: weekAfter(act.now) });
    return 1;
  });

/** One letter a week at most to each of a circle who wants it. */
export const circleJob: Job<Actor> = { name: 'write to circles', everySeconds: 600, run: writeOne };
