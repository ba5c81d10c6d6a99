import { z } from 'zod';
import type { Actor } from '../../identity/index.ts';
import { type Part, part, type Tx } from '../../platform/db/db.ts';

export const QuestionId = z.uuid().brand<'QuestionId'>();
export type QuestionId = z.infer<typeof QuestionId>;
export const AnswerId = z.uuid().brand<'AnswerId'>();
export type AnswerId = z.infer<typeof AnswerId>;

export const QUESTION_FIELD = 'question.words_sealed';
export const ANSWER_FIELD = 'answer.words_sealed';

const Said = z.object({
  authorId: z.uuid(),
  words: z.string().nullable(),
  wordsSealed: z.instanceof(Uint8Array).nullable(),
  madeAt: z.date(),
  hiddenAt: z.date().nullable(),
  hiddenReason: z.string().nullable(),
});
const Question = Said.extend({ id: QuestionId, circleId: z.uuid().nullable(), answers: z.int() });
export type Question = z.infer<typeof Question>;
const Answer = Said.extend({ id: AnswerId, questionId: QuestionId });
export type Answer = z.infer<typeof Answer>;

const rows = part`
  select question.*, (select count(*)::int from answer where question_id = question.id and hidden_at is null) as answers from question`;

/** The network's for whoever signed in, a circle's for those in it, one's own always. */
const seenBy = (actor: Actor): Part => part`(${actor.id}::uuid is not null and (
  question.author_id = ${actor.id} or question.circle_id is null or exists (
    select 1 from circle_member where circle_member.circle_id = question.circle_id and person_id = ${actor.id})))`;

/** Throws NotFound when there is none, or none of this reader's business. */
export const questionSeenBy = (db: Tx, actor: Actor, id: QuestionId): Promise<Question> =>
  db.one(Question)`${rows} where question.id = ${id} and ${seenBy(actor)}`;

/** The questions to the network, or to one circle, the newest first. */
export const questionsTo = (db: Tx, circleId: string | null, count: number): Promise<Question[]> =>
  db.all(Question)`
    ${rows} where question.circle_id is not distinct from ${circleId}::uuid and hidden_at is null order by made_at desc, id limit ${count}`;

export const answersTo = (db: Tx, questionId: string): Promise<Answer[]> =>
  db.all(Answer)`select * from answer where question_id = ${questionId} order by made_at, id limit 500`;

/** An answer to one's own question; undefined for all others. */
export const answerAskedBy = (tx: Tx, askerId: string, id: string): Promise<Answer | undefined> =>
  tx.maybe(Answer)`
    select answer.* from answer join question on question.id = question_id
    where answer.id = ${id} and question.author_id = ${askerId} and answer.hidden_at is null`;

export interface NewWords {
  authorId: string;
  words: string | null;
  wordsSealed: Uint8Array | null;
  once: Uint8Array;
  now: Date;
}

/** Adds a question; asked twice in the same words, it is one. */
export const addQuestion = async (
  tx: Tx,
  { authorId, words, wordsSealed, once, now }: NewWords,
  circleId: string | null,
): Promise<{ id: QuestionId; isNew: boolean }> => {
  const Row = z.object({ id: QuestionId });
  const made = await tx.maybe(Row)`
    insert into question (author_id, circle_id, words, words_sealed, once, made_at)
    values (${authorId}, ${circleId}, ${words}, ${wordsSealed}, ${once}, ${now}) on conflict (once) do nothing returning id`;
  if (made) return { id: made.id, isNew: true };
  return { id: (await tx.one(Row)`select id from question where once = ${once}`).id, isNew: false };
};

/** Adds an answer; undefined when the same was given before. */
export const addAnswer = async (tx: Tx, answer: NewWords, questionId: QuestionId): Promise<AnswerId | undefined> => {
  const row = await tx.maybe(z.object({ id: AnswerId }))`
    insert into answer (question_id, author_id, words, words_sealed, once, made_at)
    values (${questionId}, ${answer.authorId}, ${answer.words}, ${answer.wordsSealed}, ${answer.once}, ${answer.now})
    on conflict (once) do nothing returning id`;
  return row?.id;
};

/** Erases one's own; false when it is not theirs, or gone. */
export const dropQuestion = async (tx: Tx, authorId: string, id: QuestionId): Promise<boolean> =>
  (await tx.run`delete from question where id = ${id} and author_id = ${authorId}`) === 1;

/** Erases one's own; resolves to the question it answered, or undefined when it is not theirs, or gone. */
export const dropAnswer = async (tx: Tx, authorId: string, id: AnswerId): Promise<QuestionId | undefined> => {
  const row = await tx.maybe(z.object({ questionId: QuestionId }))`
    delete from answer where id = ${id} and author_id = ${authorId} returning question_id`;
  return row?.questionId;
};

/** How many questions and answers one person wrote since. */
export const writtenSince = async (tx: Tx, authorId: string, since: Date): Promise<number> =>
  (await tx.count`select count(*) from question where author_id = ${authorId} and made_at > ${since}`) +
  (await tx.count`select count(*) from answer where author_id = ${authorId} and made_at > ${since}`);

const Own = Said.pick({ words: true, wordsSealed: true, madeAt: true }).extend({
  what: z.enum(['question', 'answer']),
});

/** All that somebody asked and answered. */
export const wordsBy = (tx: Tx, personId: string): Promise<z.infer<typeof Own>[]> =>
  tx.all(Own)`
    select 'question' as what, words, words_sealed, made_at from question where author_id = ${personId}
    union all select 'answer', words, words_sealed, made_at from answer where author_id = ${personId} order by made_at`;
