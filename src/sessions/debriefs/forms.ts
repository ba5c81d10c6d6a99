import { z } from 'zod';
import { optional, peopleField, stepFields, tellingField, toldSteps, wordsField } from '../runs/forms.ts';
import { AGAIN, TIME, WENT } from './kinds.ts';

const NONE = '';
const tap = <const T extends string>(values: readonly T[]) =>
  optional((typed) => values.find((value) => value === typed), 'tapUnknown');

/** The debrief of a session whose plan has these steps, by their keys: how it went is asked, all else may be left empty. */
export const debriefForm = (keys: readonly string[]) =>
  z
    .object({
      went: z.enum(WENT, 'wentMissing'),
      time: tap(TIME),
      again: tap(AGAIN),
      words: wordsField,
      about: z
        .string()
        .catch(NONE)
        .transform((key) => keys.find((one) => one === key)),
      people: peopleField,
      telling: tellingField,
    })
    .and(z.object(stepFields(keys)))
    .transform(({ went, time, again, words, about, people, telling, ...fields }) => ({
      went,
      time,
      again,
      words,
      about,
      people,
      telling,
      steps: toldSteps(keys, fields),
    }));
export type Debriefed = z.output<ReturnType<typeof debriefForm>>;
