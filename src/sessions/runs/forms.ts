import { z } from 'zod';
import { outcodeIn } from '../../platform/places/outcodes.ts';
import { dayIn } from './day.ts';
import { HOW, howField, minutesField } from './fields.ts';

const WORDS_MAX = 500;
const EARLIEST = '2000-01-01';
const CONTROL = /[\p{Cc}--\n]/gv;

/** A field that may be left empty; `read` gives undefined for what it cannot make sense of, and `error` then says so. */
export const optional = <T>(read: (typed: string) => T | undefined, error: string) =>
  z
    .string({ error })
    .optional()
    .transform((typed, context): T | undefined => {
      const tidy = typed?.replace(CONTROL, '').trim() ?? '';
      const value = tidy === '' ? undefined : read(tidy);
      if (tidy !== '' && value === undefined) context.addIssue({ code: 'custom', message: error });
      return value;
    });

const whole = (most: number) => (typed: string) => {
  const number = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
  return number >= 1 && number <= most ? number : undefined;
};

const day = (today: string) =>
  z
    .string({ error: 'whenMissing' })
    .trim()
    .min(1, 'whenMissing')
    .transform((typed, context) => {
      const read = dayIn(typed);
      if (!read || read < EARLIEST) context.addIssue({ code: 'custom', message: 'whenUnknown' });
      else if (read > today) context.addIssue({ code: 'custom', message: 'whenAhead' });
      return read ?? '';
    });

/** The fields of the steps asked about, by their keys. */
export const stepFields = (keys: readonly string[]) =>
  Object.fromEntries(
    keys.flatMap((key) => [
      [howField(key), optional((typed) => HOW.find((how) => how === typed), 'howUnknown')],
      [minutesField(key), optional(whole(600), 'minutesUnknown')],
    ]),
  );

const Told = z.object({ key: z.string(), how: z.enum(HOW), minutes: z.int().optional() });
export type ToldStep = z.infer<typeof Told>;

/** The steps that were told about. One that is not mentioned is not; minutes alone mean that it was done. */
export const toldSteps = (keys: readonly string[], fields: Record<string, unknown>): ToldStep[] =>
  keys.flatMap((key) => {
    const minutes = fields[minutesField(key)];
    const how = fields[howField(key)] ?? (minutes === undefined ? undefined : 'done');
    return how === undefined ? [] : [Told.parse({ key, how, minutes: how === 'skipped' ? undefined : minutes })];
  });

/** What the next pair should be told. */
export const wordsField = optional((typed) => (typed.length > WORDS_MAX ? undefined : typed), 'wordsLong');

/** The random number of one filling-in. */
export const tellingField = optional((typed) => (/^[\w-]{20,64}$/.test(typed) ? typed : undefined), 'tellingUnknown');

export const peopleField = optional(whole(5000), 'peopleUnknown');

/**
 * “We ran it”, for the steps of one plan by their keys (those of one's own left out) and the day it is today.
 */
export const ranForm = (keys: readonly string[], today: string) =>
  z
    .object({
      when: day(today),
      people: peopleField,
      outcode: optional(outcodeIn, 'outcodeUnknown'),
      words: wordsField,
      telling: tellingField,
    })
    .and(z.object(stepFields(keys)))
    .transform(({ when, people, outcode, words, telling, ...fields }) => ({
      when,
      people,
      outcode,
      words,
      telling,
      steps: toldSteps(keys, fields),
    }));
export type Ran = z.output<ReturnType<typeof ranForm>>;
