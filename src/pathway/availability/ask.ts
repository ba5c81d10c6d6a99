import { type Actor, makeLink, writeTo } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { tell } from '../../platform/happenings/tell.ts';
import type { Job } from '../../platform/jobs/job.ts';
import { AvailabilityAsked } from '../events.ts';
import { availabilityLetter } from '../letters.ts';
import { dayOf, monthOf } from '../months.ts';
import { ASKED_FROM_DAY, DAYS } from '../terms.ts';
import { AVAILABILITY } from './say.ts';
import { addAsking, whomToAsk } from './store.ts';

/** Asks one facilitator about next month, by a letter whose page has three buttons. */
const askOne = (act: Act<Actor>): Promise<number> =>
  act.db.transaction(async (tx) => {
    const { now } = act;
    const today = dayOf(now);
    if (Number(today.slice(8)) < ASKED_FROM_DAY) return 0;
    const month = monthOf(today, 1);
    const whom = await whomToAsk(tx, { month, next: monthOf(today, 2), now });
    if (!whom) return 0;
    const { personId, wasSilent } = whom;
    await addAsking(tx, personId, month, now);
    const link = { purpose: AVAILABILITY, personId, facts: { month }, days: DAYS.availabilityLink };
    const token = await makeLink(tx, act, link);
    await writeTo(tx, act, personId, {
      purpose: AVAILABILITY,
      rank: 'word',
      letter: (language) => availabilityLetter(language, { token, month, wasSilent, now }),
    });
    await tell(tx, act, AvailabilityAsked, { personId });
    return 1;
  });

/** From the twentieth of a month, everybody on the pathway is asked once whether they have time in the next. */
export const availabilityJob: Job<Actor> = {
  name: 'ask facilitators whether they have time',
  everySeconds: 60 * 60,
  run: askOne,
};
