import { type Actor, confirmPerson, makeLink, personByEmail, takeLink, writeTo } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { permit, SpentLink } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { touch } from '../../platform/http/touch.ts';
import type { Language } from '../../platform/words/language.ts';
import { FirstAccepted, FirstNamed, PersonSignedOff } from '../events.ts';
import { putOnPathway } from '../facilitators/begin.ts';
import { firstLetter } from '../letters.ts';
import { mayNameFirst } from '../policy.ts';
import { addSignOff, founderCount } from '../sign-offs/store.ts';
import { DAYS, daysFrom, FACILITATORS_TAG, FOUNDERS } from '../terms.ts';
import { addNaming, lockFounding, markAccepted } from './store.ts';

/** The purpose of the link by which somebody named says yes. */
export const FIRST_FACILITATOR = 'first-facilitator';

/**
 * The founders' rule: a steward of a new school names its first facilitators; each says yes by the button behind a mailed link.
 * Whoever was named today is not written to again. Errors: NotFound for all but stewards, and once there are five.
 */
export const nameFirstFacilitators = (
  act: Act<Actor>,
  { emails, language }: { emails: readonly string[]; language: Language },
): Promise<void> =>
  act.db.transaction(async (tx) => {
    permit(mayNameFirst(act.actor, await founderCount(tx)));
    for (const email of [...emails].sort()) {
      const personId = await personByEmail(tx, act, { email, language });
      const namingId = await addNaming(tx, act, personId, daysFrom(act.now, -1));
      if (!namingId) continue;
      const link = { purpose: FIRST_FACILITATOR, personId, facts: { namingId }, days: DAYS.founderLink };
      const token = await makeLink(tx, act, link);
      await writeTo(tx, act, personId, {
        purpose: FIRST_FACILITATOR,
        rank: 'confirmation',
        letter: (theirs) => firstLetter(theirs, token),
      });
      await tell(tx, act, FirstNamed, { personId });
    }
  });

/**
 * Somebody whom a steward named says yes: on the pathway and signed off for every level, and it is recorded by which rule and who
 * named them. Errors: SpentLink, also when five others were before them.
 */
export const sayYesToFirst = (act: Act<Actor>, token: string, { language }: { language: Language }): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { now } = act;
    const { personId, facts } = await takeLink(tx, act, token, FIRST_FACILITATOR);
    await lockFounding(tx);
    const naming = await markAccepted(tx, facts.namingId ?? '', now);
    if (!naming || (await founderCount(tx)) >= FOUNDERS) throw new SpentLink();
    await confirmPerson(tx, act, personId);
    await putOnPathway(tx, act, { personId, language });
    const byIds = naming.namedBy === null ? [] : [naming.namedBy];
    await addSignOff(tx, { personId, level: 'leading', how: 'founders', byIds, now });
    await tell(tx, act, FirstAccepted, { personId });
    await tell(tx, act, PersonSignedOff, { personId });
    await touch(tx, FACILITATORS_TAG);
  });
