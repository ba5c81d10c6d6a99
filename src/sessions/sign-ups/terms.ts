/** The purpose of the link to somebody's own sign-up: confirms it, and opens its page until it is erased. */
export const SIGN_UP = 'sign-up';

/** What people told of themselves is erased so many days after the session. */
export const ERASED_DAYS = 90;

const DAY_MS = 24 * 60 * 60 * 1000;

/** So many days after; before, when negative. */
export const daysAfter = (at: Date, days: number): Date => new Date(at.getTime() + days * DAY_MS);

/** Days from now until it is erased what people told for a session: so long its links work. */
export const daysKept = (endsAt: Date, now: Date): number => (endsAt.getTime() - now.getTime()) / DAY_MS + ERASED_DAYS;
