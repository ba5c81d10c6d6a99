import { z } from 'zod';

export const QuestionForm = z.object({
  words: z.string({ error: 'wordsMissing' }).trim().min(1, 'wordsMissing').max(1000, 'questionLong'),
});

export const AnswerForm = z.object({
  words: z.string({ error: 'wordsMissing' }).trim().min(1, 'wordsMissing').max(2000, 'answerLong'),
});
