import { z } from 'zod';
import { Email } from '../../identity/index.ts';
import { aboutOf } from './of.ts';

/** What can be wrong: of a contribution, of us, of how we use what we know of people. */
export const WRONGS = [
  'names-somebody',
  'against-the-law',
  'abuse',
  'false',
  'something-else',
  'about-us',
  'about-data',
] as const;
export type Wrong = (typeof WRONGS)[number];

const text = (max: number, key: string) => z.string().trim().max(max, key);

export const ReportForm = z
  .object({
    of: z.string().optional().transform(aboutOf),
    about: text(500, 'aboutLong').default(''),
    wrong: z.enum(WRONGS, 'chooseWrong'),
    words: text(4000, 'wordsLong').min(1, 'sayWhatIsWrong'),
    /** Empty: they want no answer. */
    email: z.union([z.literal('').transform(() => undefined), Email]).optional(),
    /** Of whoever is signed in: answer me by letter. */
    answer: z.literal('yes').optional(),
  })
  .transform(({ email, ...values }) => ({ ...values, email: email || undefined }));
export type ReportValues = z.output<typeof ReportForm>;

export const ReasonForm = z.object({ reason: z.string().trim().min(1, 'sayReason').max(500, 'reasonLong') });
export const ClosingForm = z.object({ found: z.string().trim().min(1, 'sayReason').max(500, 'reasonLong') });
export const AnswerForm = z.object({ words: text(4000, 'wordsLong').min(1, 'sayAnswer') });
