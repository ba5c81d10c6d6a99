import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { tell } from '../../platform/happenings/tell.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { type RequestId, requestToChange, setLookAt } from '../requests/store.ts';
import { seekInstead } from './answer.ts';
import { OfferLapsed } from './events.ts';
import { lookAgain } from './look.ts';
import { answerOffer, offersOf, requestToLook, requestWithLapsed } from './store.ts';

const AGAIN_MS = 60 * 60 * 1000;

/** Lets the offers of one request lapse whose time is over, and asks the next. */
const lapseOne = async (act: Act<Actor>): Promise<number> => {
  const requestId = await requestWithLapsed(act.db, act.now);
  if (requestId === undefined) return 0;
  return act.db.transaction(async (tx) => {
    const request = await requestToChange(tx, requestId);
    const due = (await offersOf(tx, requestId)).filter(
      ({ answer, answerBy }) => answer === null && answerBy <= act.now,
    );
    for (const offer of due) {
      await answerOffer(tx, offer.id, 'lapsed', act.now);
      await tell(tx, act, OfferLapsed, { requestId, offerId: offer.id });
    }
    const parts = new Set(due.map(({ part }) => (part === 'learns' ? 'leads' : part)));
    for (const part of parts) await seekInstead(tx, act, request, { part });
    return due.length;
  });
};

/** Looks at one request that is new, changed, called off, or still without anybody. */
const lookOne = async (act: Act<Actor>): Promise<number> => {
  let requestId: RequestId | undefined;
  try {
    return await act.db.transaction(async (tx) => {
      requestId = await requestToLook(tx, act.now);
      if (requestId === undefined) return 0;
      await lookAgain(tx, act, await requestToChange(tx, requestId));
      return 1;
    });
  } catch (fault) {
    // Looked at again in an hour, so that it does not stand in the way of all others.
    if (requestId !== undefined) await setLookAt(act.db, requestId, new Date(act.now.getTime() + AGAIN_MS));
    throw fault;
  }
};

/** Finds pairs: offers go out, lapse when nobody answers, and move on to the next. */
export const matchingJob: Job<Actor> = {
  name: 'find pairs for groups that ask',
  everySeconds: 60,
  run: async (act) => (await lapseOne(act)) || lookOne(act),
};
