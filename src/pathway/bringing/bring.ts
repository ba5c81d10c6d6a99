import {
  type Actor,
  confirmPerson,
  makeLink,
  peekLink,
  personByEmail,
  takeLink,
  writeTo,
} from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { permit, SpentLink } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import type { Job } from '../../platform/jobs/job.ts';
import type { Language } from '../../platform/words/language.ts';
import { BroughtAccepted, FacilitatorBrought, PathwayBegun } from '../events.ts';
import { REACH_KM_FIRST } from '../facilitators/begin.ts';
import { addFacilitator } from '../facilitators/store.ts';
import { broughtLetter } from '../letters.ts';
import { mayBring } from '../policy.ts';
import { DAYS, daysFrom } from '../terms.ts';
import type { Forgetting } from '../wishes/clock.ts';
import type { BroughtRow } from './rows.ts';
import { type Brought, broughtWaiting, markBroughtAccepted, putBrought, takeOutUnanswered } from './store.ts';

/** The purpose of the link by which somebody who was brought in says yes. */
const BROUGHT_IN = 'brought-in';

/**
 * A steward brings in the facilitators that a school has already: each is written to, and nothing else happens before they say
 * yes. Whoever is on the pathway, or was asked this week, is not written to. Errors: NotFound for all but stewards.
 */
export const bringIn = (act: Act<Actor>, rows: readonly BroughtRow[], language: Language): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { actor, now } = act;
    permit(mayBring(actor));
    const asked = rows.flatMap(({ email, ...row }) => (email === undefined ? [] : [{ ...row, email }]));
    // In one order, so that two stewards at once don't wait for each other.
    for (const { email, outcode, languages, setting } of asked.sort((a, b) => (a.email < b.email ? -1 : 1))) {
      const personId = await personByEmail(tx, act, { email, language });
      const led = languages.length > 0 ? languages : [language];
      const brought = {
        personId,
        broughtBy: actor.id,
        outcode,
        languages: led,
        setting,
        now,
        since: daysFrom(now, -7),
      };
      const broughtId = await putBrought(tx, brought);
      if (!broughtId) continue;
      const link = { purpose: BROUGHT_IN, personId, facts: { broughtId }, days: DAYS.founderLink };
      const token = await makeLink(tx, act, link);
      await writeTo(tx, act, personId, {
        purpose: BROUGHT_IN,
        rank: 'confirmation',
        letter: (theirs) => broughtLetter(theirs, token),
      });
      await tell(tx, act, FacilitatorBrought, { personId });
    }
  });

/** What the link in such a letter opens; nothing changes. Errors: SpentLink. */
export const readBrought = async (act: Act<Actor>, token: string): Promise<{ token: string; brought: Brought }> => {
  const { facts } = await peekLink(act.db, act, token, BROUGHT_IN);
  const brought = await broughtWaiting(act.db, facts.broughtId ?? '');
  if (!brought) throw new SpentLink();
  return { token, brought };
};

/** Somebody who was brought in says yes: they are on the pathway, near where the spreadsheet said. Errors: SpentLink. */
export const acceptBringing = (act: Act<Actor>, token: string): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { now } = act;
    const { personId, facts } = await takeLink(tx, act, token, BROUGHT_IN);
    const brought = await broughtWaiting(tx, facts.broughtId ?? '');
    if (!brought) throw new SpentLink();
    await confirmPerson(tx, act, personId);
    await markBroughtAccepted(tx, brought.id, now);
    const { outcode, languages, setting } = brought;
    const offering = { outcode, languages, setting, reachKm: REACH_KM_FIRST, online: false, limitMonth: 1 };
    if (await addFacilitator(tx, { ...offering, personId, now })) await tell(tx, act, PathwayBegun, { personId });
    await tell(tx, act, BroughtAccepted, { personId });
  });

/** Forgets whoever was brought in and did not answer while the link worked. */
export const bringingJob = (forget: Forgetting): Job<Actor> => ({
  name: 'forget facilitators who were brought in and did not answer',
  everySeconds: 60 * 60,
  run: (act) =>
    act.db.transaction(async (tx) => {
      const personId = await takeOutUnanswered(tx, daysFrom(act.now, -DAYS.founderLink));
      if (personId === undefined) return 0;
      await forget(tx, act, personId);
      return 1;
    }),
});
