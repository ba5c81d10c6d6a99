import { z } from 'zod';
import { Email, GROUP_KINDS, plainName } from '../../identity/index.ts';
import { LED_IN } from '../../pathway/index.ts';
import { outcodeIn } from '../../platform/places/outcodes.ts';
import { momentIn } from '../../platform/words/moments.ts';

const TIMES_MAX = 3;
const TEXT_MAX = 1000;
/** Nobody plans an evening further ahead than this. */
const AHEAD_DAYS = 550;
const DAY_MS = 24 * 60 * 60 * 1000;

const optionalText = z
  .string({ error: 'tooLong' })
  .optional()
  .transform((typed) => typed?.trim() || null)
  .pipe(z.string().max(TEXT_MAX, 'tooLong').nullable());

const ticked = z
  .string()
  .optional()
  .transform((typed) => typed !== undefined && typed !== '');

const whole = z
  .string({ error: 'peopleMissing' })
  .trim()
  .regex(/^\d{1,4}$/, 'peopleMissing')
  .transform(Number)
  .pipe(z.int().min(1, 'peopleMissing').max(5000, 'peopleMany'));

const outcode = z
  .string()
  .optional()
  .transform((typed, context): string | null => {
    if (!typed?.trim()) return null;
    const found = outcodeIn(typed);
    if (found === undefined) context.addIssue({ code: 'custom', message: 'outcodeUnknown' });
    return found ?? null;
  });

const times = (now: Date) =>
  z
    .union([z.string(), z.array(z.string())])
    .optional()
    .transform((typed, context): Date[] => {
      const lines = [typed ?? []].flat().filter((line) => line.trim() !== '');
      const moments = lines.map(momentIn);
      const fault = (message: string): void => context.addIssue({ code: 'custom', message });
      if (lines.length === 0) fault('whenMissing');
      if (lines.length > TIMES_MAX) fault('whenMany');
      const read = moments.filter((at) => at !== undefined);
      if (read.length < moments.length) fault('whenUnknown');
      else if (read.some((at) => at <= now)) fault('whenPast');
      else if (read.some((at) => at.getTime() > now.getTime() + AHEAD_DAYS * DAY_MS)) fault('whenFar');
      return [...new Map(read.map((at) => [at.getTime(), at])).values()];
    });

const asked = (now: Date) =>
  z.object({
    kit: z
      .string()
      .optional()
      .transform((typed) => typed || null),
    aim: optionalText,
    group: plainName(120).pipe(z.string().min(1, 'groupMissing')),
    kind: z.enum(GROUP_KINDS, { error: 'kindMissing' }),
    people: whole,
    outcode,
    online: ticked,
    when: times(now),
    language: z.enum(LED_IN, { error: 'languageMissing' }),
    access: optionalText,
    'puts-in': optionalText,
    name: plainName(80).pipe(z.string().min(1, 'nameMissing')),
  });

const isSomewhere = ({ outcode: place, online }: { outcode: string | null; online: boolean }): boolean =>
  place !== null || online;
const isForSomething = ({ kit, aim }: { kit: string | null; aim: string | null }): boolean =>
  kit !== null || aim !== null;

/** What may be changed later: all but who asks. */
export const changeForm = (now: Date) =>
  asked(now)
    .refine(isForSomething, { path: ['aim'], message: 'aimMissing' })
    .refine(isSomewhere, { path: ['outcode'], message: 'placeMissing' });
export type Asked = z.output<ReturnType<typeof changeForm>>;

/**
 * Asking for a training. `now`: times behind it are none. An address is needed unless somebody signed in asks for themselves,
 * or a steward types in what came by phone.
 */
export const hostForm = (now: Date, { needsEmail }: { needsEmail: boolean }) =>
  asked(now)
    .extend({
      email: needsEmail
        ? Email
        : z.preprocess((typed) => (typed === '' ? undefined : typed), Email.optional()).optional(),
      // A steward's: it came by phone, and this is the number.
      phone: optionalText,
      typed: ticked,
    })
    .refine(isForSomething, { path: ['aim'], message: 'aimMissing' })
    .refine(isSomewhere, { path: ['outcode'], message: 'placeMissing' });
export type ToAsk = z.output<ReturnType<typeof hostForm>>;
