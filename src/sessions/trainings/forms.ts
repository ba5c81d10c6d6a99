import { z } from 'zod';
import { outcodeIn } from '../../platform/places/outcodes.ts';
import { LANGUAGES } from '../../platform/words/language.ts';
import { momentIn } from '../../platform/words/moments.ts';
import { AUDIENCES } from './kinds.ts';

const PLACE_MAX = 300;
const MINUTES_MOST = 600;
const CHAIRS_MOST = 500;
const AHEAD_MS = 2 * 366 * 24 * 60 * 60 * 1000;

/** A field that may be left empty; `read` gives undefined for what it cannot make sense of, and `error` then says so. */
const optional = <T>(read: (typed: string) => T | undefined, error: string) =>
  z
    .string({ error })
    .optional()
    .transform((typed, context): T | undefined => {
      const tidy = typed?.trim() ?? '';
      const value = tidy === '' ? undefined : read(tidy);
      if (tidy !== '' && value === undefined) context.addIssue({ code: 'custom', message: error });
      return value;
    });

const whole = (most: number) => (typed: string) => {
  const number = /^\d{1,4}$/.test(typed) ? Number(typed) : 0;
  return number >= 1 && number <= most ? number : undefined;
};

const short = (typed: string) => (typed.length <= PLACE_MAX ? typed : undefined);
const webAddress = (typed: string) => (/^https:\/\/\S{3,290}$/.test(typed) ? typed : undefined);

const moment = (now: Date) =>
  z
    .string({ error: 'whenMissing' })
    .trim()
    .min(1, 'whenMissing')
    .transform((typed, context) => {
      const at = momentIn(typed);
      const key = !at ? 'whenUnknown' : at <= now ? 'whenPast' : at.getTime() > now.getTime() + AHEAD_MS && 'whenFar';
      if (key) context.addIssue({ code: 'custom', message: key });
      return at ?? now;
    });

const picked = z
  .literal('yes', { error: 'choiceUnknown' })
  .optional()
  .transform((typed) => typed !== undefined);

const whenAndWhere = (now: Date) => ({
  when: moment(now),
  minutes: optional(whole(MINUTES_MOST), 'minutesUnknown'),
  online: picked,
  outcode: optional(outcodeIn, 'outcodeUnknown'),
  place: optional(short, 'placeLong'),
  link: optional(webAddress, 'linkUnknown'),
  chairs: z
    .string({ error: 'chairsMissing' })
    .trim()
    .min(1, 'chairsMissing')
    .transform((typed, context) => {
      const chairs = whole(CHAIRS_MOST)(typed);
      if (chairs === undefined) context.addIssue({ code: 'custom', message: 'chairsUnknown' });
      return chairs ?? 1;
    }),
  'sign-ups': picked,
});

type Where = { online: boolean; outcode?: string | undefined };

/** Somebody has to know whether they can get there. */
const isFound = ({ online, outcode }: Where): boolean => online || outcode !== undefined;
const nowhere = { path: ['outcode'], message: 'outcodeMissing' };

/** The form that makes a session. `now`: it begins after. */
export const newSessionForm = (now: Date) =>
  z
    .strictObject({
      ...whenAndWhere(now),
      kit: z.string().trim().max(60).optional().default(''),
      code: z.string().trim().max(40).optional().default(''),
      audience: z.enum(AUDIENCES, { error: 'audienceMissing' }),
      group: z.union([z.literal('').transform(() => undefined), z.uuid('groupUnknown')]).optional(),
      language: z.enum(LANGUAGES, { error: 'languageUnknown' }),
    })
    .refine(isFound, nowhere)
    .refine(({ kit, code }) => kit !== '' || code !== '', { path: ['kit'], message: 'kitMissing' });
export type NewSessionValues = z.infer<ReturnType<typeof newSessionForm>>;

/** The form that changes one. */
export const sessionChangeForm = (now: Date) => z.strictObject(whenAndWhere(now)).refine(isFound, nowhere);
export type SessionChange = z.infer<ReturnType<typeof sessionChangeForm>>;

export const HeadsForm = z.strictObject({
  heads: optional(whole(CHAIRS_MOST), 'headsUnknown'),
});
