import { LEVELS, type Level } from '../kit/kit.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** In days: how long links work, and when a wish is asked about before it goes. */
export const DAYS = {
  /** Unused for so long, a sign-off rests until they co-lead again. */
  unused: 730,
  /** So long before it rests, they are told. */
  lapseToldBefore: 60,
  mentor: 730,
  voucherLink: 30,
  founderLink: 14,
  availabilityLink: 60,
  wish: 365,
  wishLink: 14,
  wishAskedBefore: 30,
  /** A month's question is unanswered after so long. */
  silent: 10,
  /** Whoever led beside somebody may write down what they saw for so long. */
  observe: 90,
} as const;

/** A new school makes its first facilitators by the founders' rule: so many. */
export const FOUNDERS = 5;
/** So many co-led sessions come before a sign-off. */
export const CO_LED_LEAST = 2;
/** While there are fewer mentors than this, founders say who mentors. */
export const MENTORS_LEAST = 2;
/** So many people vouch for what was done elsewhere. */
export const VOUCHERS = 2;
/** So many questions unanswered in a row are resting. */
export const SILENT_TIMES = 2;
/** The question "have you time?" goes out from this day of the month before. */
export const ASKED_FROM_DAY = 20;

export const daysFrom = (at: Date, days: number): Date => new Date(at.getTime() + days * DAY_MS);

/** The tag of pages that show how many facilitators there are. */
export const FACILITATORS_TAG = 'facilitators';

export const SETTINGS = ['community', 'workplace', 'either'] as const;
export type Setting = (typeof SETTINGS)[number];

export const ANSWERS = ['yes', 'maybe', 'rest'] as const;
export type Answer = (typeof ANSWERS)[number];

/** A sign-off for a level holds for those below it too. */
export const covers = (held: Level | null, wanted: Level): boolean =>
  held !== null && LEVELS.indexOf(held) >= LEVELS.indexOf(wanted);
