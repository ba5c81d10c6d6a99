import type { QuestionKind } from '../../kit/kit.ts';
import { evaluationOf, plainText } from '../../kit/reading.ts';
import type { Tx } from '../../platform/db/db.ts';
import { codedBy } from './read.ts';

/** A question of an evaluation sheet, in the kit's language. */
export interface AskedQuestion {
  /** From 1: by it forms and answers name the question. */
  number: number;
  asks: string;
  answer: QuestionKind;
}

/** Questions that we take answers to: a sheet has five. */
const QUESTIONS_MAX = 40;

/** What the evaluation sheet of an edition, or of a plan's own kit, asks; none when it has none. Errors: NotFound (no such code). */
export const evaluationAsked = async (
  db: Tx,
  code: string,
): Promise<{ slug: string; title: string; language: string; questions: AskedQuestion[] }> => {
  const { planned, kits } = await codedBy(db, code);
  const questions = evaluationOf(kits.main.kit)?.questions ?? [];
  return {
    slug: planned.slug,
    title: planned.title,
    language: planned.language,
    questions: questions
      .slice(0, QUESTIONS_MAX)
      .map(({ asks, answer }, at) => ({ number: at + 1, asks: plainText(asks).replace(/\s+/g, ' '), answer })),
  };
};
