import type { Session } from '../trainings/store.ts';

/** Until it is over, and while it will take place. */
export const mayPrepare = ({ endsAt, cancelledAt }: Session, now: Date): boolean =>
  cancelledAt === null && endsAt > now;

/** Until it begins: from then on phones hold the plan, and what is tapped is told of its steps. */
export const mayChoosePlan = ({ startsAt, cancelledAt }: Session, now: Date): boolean =>
  cancelledAt === null && startsAt > now;
