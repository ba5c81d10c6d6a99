import { type Actor, confirmPerson, publishUnder, takeLink } from '../../../identity/index.ts';
import type { Act } from '../../../platform/act.ts';
import { SpentLink } from '../../../platform/errors.ts';
import { tell } from '../../../platform/happenings/tell.ts';
import type { Language } from '../../../platform/words/language.ts';
import { beginDuty, say } from '../duty/begin.ts';
import { FounderAccepted } from '../events.ts';
import { DAYS, daysFrom, REASONS } from '../terms.ts';
import { FIRST_REVIEWER } from './name-first.ts';
import { markFounder } from './store.ts';

/**
 * Somebody whom a steward named says yes, under a public name: a reviewer for a year, and the ledger says by which rule, and
 * who named them. Errors: SpentLink.
 */
export const sayYesToReviewing = (
  act: Act<Actor>,
  token: string,
  { publicName, language }: { publicName: string; language: Language },
): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { personId, facts } = await takeLink(tx, act, token, FIRST_REVIEWER);
    const namedBy = await markFounder(tx, facts.namingId ?? '', act.now);
    if (namedBy === undefined) throw new SpentLink();
    await confirmPerson(tx, act, personId);
    await publishUnder(tx, act, { personId, publicName, language });
    await beginDuty(tx, act, { personId, reason: REASONS.founder, untilAt: daysFrom(act.now, DAYS.term) });
    await say(tx, act.now, { kind: 'founders-rule', byName: namedBy, name: publicName, reason: 'first-reviewer' });
    await tell(tx, act, FounderAccepted, { personId });
  });
