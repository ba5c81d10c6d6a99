import type { Session } from '../trainings/store.ts';

const HOUR_MS = 60 * 60 * 1000;

/** A pair press start before their hour, and from then on their phones keep the form as it is: it is open by then. */
const EARLY_HOURS = 12;
/** Days after a session in which it is told how it went. */
const OPEN_DAYS = 90;

/** Whether it is told now how a session went. */
export const takesDebriefs = ({ startsAt, endsAt, cancelledAt }: Session, now: Date): boolean =>
  cancelledAt === null &&
  startsAt.getTime() - EARLY_HOURS * HOUR_MS <= now.getTime() &&
  now.getTime() < endsAt.getTime() + OPEN_DAYS * 24 * HOUR_MS;
