import { z } from 'zod';
import type { AskedQuestion } from '../../library/index.ts';
import { questionField, VALUES } from './fields.ts';

const WORDS_MAX = 500;

const oneOf = (values: readonly string[]) =>
  z
    .string('notAnAnswer')
    .optional()
    .transform((typed) => typed || undefined)
    .refine((value) => value === undefined || values.includes(value), 'notAnAnswer');

const words = z
  .string('notAnAnswer')
  .trim()
  .max(WORDS_MAX, 'wordsLong')
  .optional()
  .transform((typed) => typed || undefined);

const fieldOf = ({ answer }: AskedQuestion) => (answer === 'words' ? words : oneOf(VALUES[answer]));

/** A sheet as it was filled in: what was left empty is not there. */
export interface Sheet {
  /** The form's own random number, when it has one. */
  number: string | undefined;
  picked: { question: number; value: string }[];
  written: { question: number; words: string }[];
}

/** The evaluation sheet with these questions: every one may be left empty, but not all. */
export const sheetForm = (questions: readonly AskedQuestion[]) =>
  z
    .object({
      ...Object.fromEntries(questions.map((question) => [questionField(question.number), fieldOf(question)])),
      number: z
        .string()
        .regex(/^[\w-]{20,64}$/)
        .optional()
        .catch(undefined),
    })
    .transform(({ number, ...answers }, context): Sheet => {
      const given = questions.flatMap((question) => {
        const value = z
          .string()
          .optional()
          .parse(Reflect.get(answers, questionField(question.number)));
        return value === undefined ? [] : [{ question, value }];
      });
      if (given.length === 0)
        context.addIssue({ code: 'custom', message: 'answerOne', path: [questionField(questions[0]?.number ?? 1)] });
      return {
        number,
        picked: given.flatMap(({ question: { number: question, answer }, value }) =>
          answer === 'words' ? [] : [{ question, value }],
        ),
        written: given.flatMap(({ question: { number: question, answer }, value }) =>
          answer === 'words' ? [{ question, words: value }] : [],
        ),
      };
    });
