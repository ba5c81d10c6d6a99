import type { Session } from '../trainings/store.ts';

/** Days after a session in which sheets are taken: some write at home, and paper is typed in later. */
export const OPEN_DAYS = 14;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Whether sheets are taken now. */
export const takesSheets = ({ startsAt, endsAt, cancelledAt }: Session, now: Date): boolean =>
  cancelledAt === null && startsAt <= now && now.getTime() < endsAt.getTime() + OPEN_DAYS * DAY_MS;
