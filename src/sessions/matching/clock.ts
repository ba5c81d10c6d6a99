import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { tell } from '../../platform/happenings/tell.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { requestToChange } from '../requests/store.ts';
import { seekInstead } from './answer.ts';
import { OfferLapsed } from './events.ts';
import { lookAgain } from './look.ts';
import { answerOffer, offersOf, requestToLook, requestWithLapsed } from './store.ts';

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
const lookOne = (act: Act<Actor>): Promise<number> =>
  act.db.transaction(async (tx) => {
    const requestId = await requestToLook(tx, act.now);
    if (requestId === undefined) return 0;
    await lookAgain(tx, act, await requestToChange(tx, requestId));
    return 1;
  });

/** Finds pairs: offers go out, lapse when nobody answers, and move on to the next. */
export const matchingJob: Job<Actor> = {
  name: 'find pairs for groups that ask',
  everySeconds: 60,
  run: async (act) => (await lapseOne(act)) || lookOne(act),
};
