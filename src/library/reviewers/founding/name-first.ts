import { type Actor, makeLink, personByEmail, writeTo } from '../../../identity/index.ts';
import type { Act } from '../../../platform/act.ts';
import { permit } from '../../../platform/errors.ts';
import { tell } from '../../../platform/happenings/tell.ts';
import type { Language } from '../../../platform/words/language.ts';
import { FounderNamed } from '../events.ts';
import { founderLetter } from '../letters.ts';
import { mayNameFirst } from '../policy.ts';
import { reviewerCount } from '../store.ts';
import { DAYS, daysFrom } from '../terms.ts';
import { addNaming } from './store.ts';

/** The purpose of the link by which somebody named says yes. */
export const FIRST_REVIEWER = 'first-reviewer';

/**
 * The founders' rule: while a school has fewer reviewers than can decide anything, a steward names the first ones; each says
 * yes by the button behind a mailed link. Whoever was named today is not written to again.
 * Errors: NotFound for all but stewards, and once there are reviewers.
 */
export const nameFirstReviewers = (
  act: Act<Actor>,
  { emails, language }: { emails: readonly string[]; language: Language },
): Promise<void> =>
  act.db.transaction(async (tx) => {
    permit(mayNameFirst(act.actor, await reviewerCount(tx, act.now)));
    for (const email of emails) {
      const personId = await personByEmail(tx, act, { email, language });
      const namingId = await addNaming(tx, act, personId, daysFrom(act.now, -1));
      if (!namingId) continue;
      const link = { purpose: FIRST_REVIEWER, personId, facts: { namingId }, days: DAYS.founderLink };
      const token = await makeLink(tx, act, link);
      await writeTo(tx, act, personId, {
        purpose: FIRST_REVIEWER,
        rank: 'confirmation',
        letter: (theirs) => founderLetter(theirs, token),
      });
      await tell(tx, act, FounderNamed, { personId });
    }
  });
