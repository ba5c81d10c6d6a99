import { z } from 'zod';
import { LEVELS } from '../../kit/kit.ts';
import { leads, mentors } from './rubric.ts';

export const OFS = [...LEVELS, 'mentoring'] as const;
/** What is asked for: being sent to strangers up to a level, or being a mentor. */
export type Of = (typeof OFS)[number];

const NOTE_MAX = 1000;
const MEET_MAX = 500;

export const WatchingForm = z.object({ of: z.enum(OFS, 'ofMissing') });

/** A mentor says yes, with how to reach them: it goes into the letter and is kept nowhere else. */
export const WatchingYesForm = z.object({
  words: z.string({ error: 'meetMissing' }).trim().min(1, 'meetMissing').max(MEET_MAX, 'meetLong'),
});

const mark = z.coerce.number('markMissing').int('markMissing').min(1, 'markMissing').max(4, 'markMissing');

export const ObservationForm = z
  .object({
    of: z.enum(OFS, 'ofMissing'),
    preparing: mark,
    doing: mark,
    time: mark,
    power: mark,
    care: mark,
    learning: mark,
    note: z.string().trim().max(NOTE_MAX, 'noteLong').default(''),
    says: z.enum(['yes', 'not-yet'], 'saysMissing'),
  })
  .superRefine((form, context) => {
    const add = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (form.says === 'not-yet' && form.note === '') add('note', 'noteMissing');
    if (form.says === 'yes' && form.of !== 'mentoring' && !leads(form)) add('says', 'marksLow');
    if (form.says === 'yes' && form.of === 'mentoring' && !mentors(form)) add('says', 'marksLowMentor');
  });
export type ObservationTyped = z.output<typeof ObservationForm>;
