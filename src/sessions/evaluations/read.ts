import type { Actor } from '../../identity/index.ts';
import { type AskedQuestion, evaluationAsked } from '../../library/index.ts';
import type { Act } from '../../platform/act.ts';
import { openAll } from '../../platform/crypto/open.ts';
import { NotFound, permit } from '../../platform/errors.ts';
import { newTelling } from '../runs/link.ts';
import { runsSession, type SessionId, sessionOf } from '../trainings/store.ts';
import { codeOfSession, idsOfCode } from './code.ts';
import { VALUES, WORDS_FIELD } from './fields.ts';
import { takesSheets } from './policy.ts';
import { begunBetween, sheetsOf, shownCounts, shownWords } from './store.ts';

/** The session whose evaluation a code is of. Errors: NotFound. */
export const sessionOfCode = async ({ db, now }: Act<Actor>, typed: string): Promise<SessionId> => {
  const ids = idsOfCode(typed);
  const id = ids && (await begunBetween(db, ids, now));
  if (!id) throw new NotFound();
  return id;
};

/** The evaluation sheet of a session, for whoever has its address. Errors: NotFound, when its kit asks nothing or it was cancelled. */
export const readSheet = async ({ actor, db, now }: Act<Actor>, id: SessionId) => {
  const session = await sessionOf(db, id);
  const asked = await evaluationAsked(db, session.code);
  permit(asked.questions.length > 0 && session.cancelledAt === null);
  const runs = await runsSession(db, actor, id);
  return {
    id,
    ...asked,
    isOpen: takesSheets(session, now),
    isBefore: session.startsAt > now,
    number: newTelling(),
    runs,
    sheets: runs ? (await sheetsOf(db, id)).sheets : 0,
  };
};
export type SheetReading = Awaited<ReturnType<typeof readSheet>>;

/** What was answered to one question, as far as it may be shown. */
export interface Answered extends AskedQuestion {
  counts: { value: string; times: number }[];
  words: string[];
}

/** The answers, for who leads the session or answers for it. Errors: NotFound. */
export const readAnswers = (act: Act<Actor>, id: SessionId) =>
  act.db.transaction(async (tx) => {
    permit(await runsSession(tx, act.actor, id));
    const session = await sessionOf(tx, id);
    const { questions, ...kit } = await evaluationAsked(tx, session.code);
    const counts = await shownCounts(tx, id);
    const written = await shownWords(tx, id);
    const look = { field: WORDS_FIELD, of: id, why: 'who leads a session reads its evaluation' };
    const words = await openAll(
      tx,
      act,
      look,
      written.map(({ wordsSealed }) => wordsSealed),
    );
    const answered: Answered[] = questions.map((question) => ({
      ...question,
      counts: VALUES[question.answer].map((value) => ({
        value,
        times: counts.find((one) => one.question === question.number && one.value === value)?.times ?? 0,
      })),
      words: words.filter((_, at) => written[at]?.question === question.number),
    }));
    return {
      id,
      ...kit,
      code: codeOfSession(id),
      isOpen: takesSheets(session, act.now),
      isBefore: session.startsAt > act.now,
      ...(await sheetsOf(tx, id)),
      answered,
    };
  });
export type AnswersReading = Awaited<ReturnType<typeof readAnswers>>;
