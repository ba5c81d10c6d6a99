import { z } from 'zod';
import { outcodeIn } from '../../platform/places/outcodes.ts';
import { SETTINGS } from '../terms.ts';
import { LED_IN } from './languages.ts';

/** How far, in kilometres. */
export const REACHES_KM = [5, 10, 20, 30, 50, 80, 150] as const;
/** For how long somebody pauses, in months. */
export const PAUSES_MONTHS = [1, 2, 3, 6] as const;
const LIMIT_MAX = 12;

const ticked = z
  .literal('yes')
  .optional()
  .transform((typed) => typed === 'yes');

/** One of these whole numbers. */
const oneOf = (numbers: readonly number[], key: string) =>
  z.coerce.number(key).refine((number) => numbers.includes(number), key);

/** The field `outcode`, which may be left empty. */
const maybeOutcode = z
  .string()
  .optional()
  .transform((typed, context) => {
    if (typed === undefined || typed.trim() === '') return null;
    const outcode = outcodeIn(typed);
    if (outcode === undefined) context.addIssue({ code: 'custom', message: 'outcodeWrong' });
    return outcode ?? null;
  });

/** One tick is a string, several are a list. */
const languages = z
  .union([z.string().transform((one) => [one]), z.array(z.string())], { error: 'languageMissing' })
  .pipe(z.array(z.enum(LED_IN, 'languageMissing')).min(1, 'languageMissing').max(LED_IN.length, 'languageMissing'))
  .transform((typed) => [...new Set(typed)]);

export const OfferingForm = z.object({
  outcode: maybeOutcode,
  'reach-km': oneOf(REACHES_KM, 'reachWrong'),
  online: ticked,
  languages,
  setting: z.enum(SETTINGS, 'settingMissing'),
  'limit-month': z.coerce.number('limitWrong').int('limitWrong').min(1, 'limitWrong').max(LIMIT_MAX, 'limitWrong'),
});

export const PauseForm = z.object({ months: oneOf(PAUSES_MONTHS, 'monthsWrong') });
