import type { Session } from '../trainings/store.ts';

/** Once it has begun, and took place. */
export const mayClose = ({ startsAt, cancelledAt }: Session, now: Date): boolean =>
  cancelledAt === null && startsAt <= now;
