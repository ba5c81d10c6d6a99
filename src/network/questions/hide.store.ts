import { z } from 'zod';
import { part, type Tx } from '../../platform/db/db.ts';
import { QuestionId } from './store.ts';

export type SaidThing = 'question' | 'answer';

const Said = z.object({
  id: z.uuid(),
  questionId: QuestionId,
  authorId: z.uuid(),
  words: z.string().nullable(),
  wordsSealed: z.instanceof(Uint8Array).nullable(),
  hiddenAt: z.date().nullable(),
  hiddenReason: z.string().nullable(),
});
export type SaidRow = z.infer<typeof Said>;

const COLUMNS = part`author_id, words, words_sealed, hidden_at, hidden_reason`;

/** A question or an answer, whoever asks; undefined when it is gone. */
export const saidOf = (tx: Tx, thing: SaidThing, id: string): Promise<SaidRow | undefined> =>
  thing === 'question'
    ? tx.maybe(Said)`select id, id as question_id, ${COLUMNS} from question where id = ${id}`
    : tx.maybe(Said)`select id, question_id, ${COLUMNS} from answer where id = ${id}`;

/** Takes it out of sight, or brings it back; false when it was so before. */
export const markSaid = async (
  tx: Tx,
  thing: SaidThing,
  id: string,
  hidden: { reason: string; now: Date } | undefined,
): Promise<boolean> => {
  const [at, reason] = [hidden?.now ?? null, hidden?.reason ?? null];
  const changed =
    thing === 'question'
      ? await tx.run`
          update question set hidden_at = ${at}, hidden_reason = ${reason}
          where id = ${id} and (hidden_at is null) = ${hidden !== undefined}`
      : await tx.run`
          update answer set hidden_at = ${at}, hidden_reason = ${reason}
          where id = ${id} and (hidden_at is null) = ${hidden !== undefined}`;
  return changed === 1;
};
