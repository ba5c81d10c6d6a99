import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { touch } from '../../platform/http/touch.ts';
import { setLookAt, type TrainingRequest } from '../requests/store.ts';
import { sessionTag } from '../sign-ups/settle.ts';
import { comingTo } from '../sign-ups/store.ts';
import { tellCancelled } from '../sign-ups/tell-people.ts';
import { SESSIONS_TAG } from '../trainings/add.ts';
import { markCancelled } from '../trainings/change.store.ts';
import { SessionCancelled } from '../trainings/events.ts';
import { sessionToChange } from '../trainings/store.ts';
import { lookingFor } from './find.ts';
import { endGap } from './gaps.store.ts';

import { writeToAsked } from './letters.ts';
import { mayLead, whyNever } from './rules.ts';
import { seekPair } from './seek.ts';
import { sessionOfRequest } from './session.store.ts';
import { isComing, isOpen } from './standing.ts';
import { answerOffer, type Offer, offersOf, withdrawYes } from './store.ts';

type Why = 'cancelled' | 'changed';

const letGo = async (tx: Tx, act: Act<Actor>, offer: Offer, why: Why): Promise<void> => {
  if (isOpen(offer)) await answerOffer(tx, offer.id, 'withdrawn', act.now);
  else await withdrawYes(tx, offer.id, act.now);
  await writeToAsked(tx, act, offer, (t) => ({ subject: t.offSubject, says: [t.off[why]] }));
};

/** Calls off the training that was made, unless it has begun: whoever runs it or comes hears of it. */
const cancelTraining = async (tx: Tx, act: Act<Actor>, requestId: string): Promise<boolean> => {
  const made = await sessionOfRequest(tx, requestId);
  if (!made || made.startsAt <= act.now) return false;
  const session = await sessionToChange(tx, made.id);
  await markCancelled(tx, session.id, act.now);
  await tellCancelled(tx, act, session, await comingTo(tx, session.id));
  await tell(tx, act, SessionCancelled, { sessionId: session.id });
  await touch(tx, SESSIONS_TAG, sessionTag(session.id));
  return true;
};

const callOff = async (tx: Tx, act: Act<Actor>, request: TrainingRequest): Promise<void> => {
  const wasMade = await cancelTraining(tx, act, request.id);
  for (const offer of (await offersOf(tx, request.id)).filter((one) => isOpen(one) || isComing(one))) {
    // Whoever runs a training hears from it that it is off.
    if (wasMade && isComing(offer)) await withdrawYes(tx, offer.id, act.now);
    else await letGo(tx, act, offer, 'cancelled');
  }
  await endGap(tx, request.id, act.now);
  await setLookAt(tx, request.id, null);
};

/** Whether somebody who was asked, or said yes, is still within the rules for what the group asks now. */
const stillFits = async (tx: Tx, request: TrainingRequest, offer: Offer, now: Date): Promise<boolean> => {
  const times = isOpen(offer)
    ? request.times
    : request.times.filter((time) => offer.times.some((at) => at.getTime() === time.getTime()));
  const mode = offer.online ? 'online' : 'there';
  if (offer.online ? !request.online : request.outcode === null) return false;
  const found = await lookingFor(tx, request, { mode, times: times.filter((time) => time > now), now });
  const one = found?.candidates.find(({ personId }) => personId === offer.personId);
  if (!found || !one) return false;
  // What they have on their plate is this very request.
  const free = { ...one, asked: false, heldInMonth: 0, busyAt: [] };
  return whyNever(found.wanted, free) === undefined && (offer.part !== 'leads' || mayLead(found.wanted, one));
};

/** Looks at a request afresh: who no longer fits is let go with a word, what is missing is asked for; called off, all are told. */
export const lookAgain = async (tx: Tx, act: Act<Actor>, request: TrainingRequest): Promise<void> => {
  if (request.cancelledAt !== null) return callOff(tx, act, request);
  if (!(await sessionOfRequest(tx, request.id)))
    for (const offer of (await offersOf(tx, request.id)).filter((one) => isOpen(one) || isComing(one)))
      if (!(await stillFits(tx, request, offer, act.now))) await letGo(tx, act, offer, 'changed');
  await seekPair(tx, act, request);
};
