import type { Actor } from '../../identity/index.ts';
import { type HappeningListener, listener } from '../../platform/happenings/listener.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { RequestCancelled } from '../requests/events.ts';
import { cancelRequestRow, requestToChange } from '../requests/store.ts';
import { SessionCancelled } from '../trainings/events.ts';
import { requestBehind } from './session.store.ts';

/** A training that is called off on its own page ends the request that it answered: nobody is left half asked. */
export const endRequestOfCancelled: HappeningListener<Actor> = listener<Actor, typeof SessionCancelled.facts>(
  'end-request-of-cancelled',
  SessionCancelled,
  ({ db, ...act }, { sessionId }) =>
    db.transaction(async (tx) => {
      const behind = await requestBehind(tx, sessionId);
      if (!behind) return;
      const { id } = await requestToChange(tx, behind);
      if (await cancelRequestRow(tx, id, act.now)) await tell(tx, { db, ...act }, RequestCancelled, { requestId: id });
    }),
);
