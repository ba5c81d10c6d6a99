import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';

export const QuestionId = z.uuid().brand<'QuestionId'>();
export type QuestionId = z.infer<typeof QuestionId>;

/** The fields under which what is asked and answered is sealed. */
export const QUESTION_FIELD = 'request_question.question_sealed';
export const ANSWER_FIELD = 'request_question.answer_sealed';

const Bytes = z.instanceof(Uint8Array);

const Question = z.object({
  id: QuestionId,
  offerId: z.uuid().nullable(),
  publicName: z.string().nullable(),
  questionSealed: Bytes,
  askedAt: z.date(),
  answerSealed: Bytes.nullable(),
});
export type Question = z.infer<typeof Question>;

export const questionsOf = (tx: Tx, requestId: string): Promise<Question[]> =>
  tx.all(Question)`
    select request_question.id, offer_id, public_name, question_sealed, asked_at, answer_sealed
    from request_question left join offer on offer.id = offer_id left join person on person.id = offer.person_id
    where request_question.request_id = ${requestId} order by asked_at, request_question.id`;

export const addQuestion = async (
  tx: Tx,
  question: { requestId: string; offerId: string; questionSealed: Uint8Array; now: Date },
): Promise<void> => {
  await tx.run`
    insert into request_question (request_id, offer_id, question_sealed, asked_at)
    values (${question.requestId}, ${question.offerId}, ${question.questionSealed}, ${question.now})`;
};

export const countQuestions = (tx: Tx, offerId: string): Promise<number> =>
  tx.count`select count(*) from request_question where offer_id = ${offerId}`;

export const answerQuestion = async (
  tx: Tx,
  requestId: string,
  id: QuestionId,
  { answerSealed, now }: { answerSealed: Uint8Array; now: Date },
): Promise<boolean> =>
  (await tx.run`
    update request_question set answer_sealed = ${answerSealed}, answered_at = ${now}
    where id = ${id} and request_id = ${requestId}`) === 1;
