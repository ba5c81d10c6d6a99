import type { Session } from '../trainings/store.ts';

/** It has begun, or will not take place: nobody signs up, moves or leaves any more. */
export const isOver = ({ startsAt, cancelledAt }: Session, now: Date): boolean =>
  cancelledAt !== null || startsAt <= now;

/** Whether somebody may sign up now; a group's own session takes none unless its host wants it. */
export const maySignUp = (session: Session, now: Date): boolean => session.takesSignUps && !isOver(session, now);
