import type { Session } from '../trainings/store.ts';

/** Days after a session in which it is told how it went. */
const OPEN_DAYS = 90;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Whether it is told now how a session went: from its beginning on. */
export const takesDebriefs = ({ startsAt, endsAt, cancelledAt }: Session, now: Date): boolean =>
  cancelledAt === null && startsAt <= now && now.getTime() < endsAt.getTime() + OPEN_DAYS * DAY_MS;
