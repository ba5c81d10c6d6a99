import {
  type Actor,
  confirmPerson,
  makeLink,
  personByEmail,
  publishUnder,
  takeLink,
  writeTo,
} from '../../../identity/index.ts';
import type { Act } from '../../../platform/act.ts';
import { permit, requireNone } from '../../../platform/errors.ts';
import { tell } from '../../../platform/happenings/tell.ts';
import { touch } from '../../../platform/http/touch.ts';
import type { Language } from '../../../platform/words/language.ts';
import { NominationAccepted, NominationWithdrawn, PersonNominated } from '../events.ts';
import { nominationLetter } from '../letters.ts';
import { type ElectionDates, mayNominate, mayWithdrawNomination, phaseOf } from '../policy.ts';
import { DAYS, REVIEWERS_TAG } from '../terms.ts';
import {
  addNominationOfAnother,
  markWithdrawn,
  type NominationId,
  nominationById,
  putOwnNomination,
} from './nominations.store.ts';
import { type ElectionId, electionToChange } from './store.ts';

/** The purpose of the link by which somebody nominated says yes. */
export const NOMINATION = 'nomination';

const nominationsOver = (election: ElectionDates, now: Date): string[] =>
  phaseOf(election, now) === 'nominations' ? [] : ['nominationsOver'];

export interface Standing {
  publicName: string;
  sentence: string;
  language: Language;
}

/** Somebody stands themselves. Sent again, it says what it says now. Errors: NotFound, NotYet once nominations are over. */
export const standForReviewer = (
  act: Act<Actor>,
  id: ElectionId,
  { publicName, sentence, language }: Standing,
): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { actor, now } = act;
    permit(mayNominate(actor));
    requireNone(nominationsOver(await electionToChange(tx, id), now));
    await publishUnder(tx, act, { personId: actor.id, publicName, language });
    const own = { electionId: id, personId: actor.id, publicName, sentence, now };
    const nominationId = await putOwnNomination(tx, own);
    await tell(tx, act, NominationAccepted, { electionId: id, nominationId });
    await touch(tx, REVIEWERS_TAG);
  });

/**
 * Nominates the holder of an address, who says yes by the button behind a mailed link, or doesn't. Each is written to once an
 * election, and the answer is the same. Errors: NotFound, NotYet once nominations are over.
 */
export const nominateAnother = (
  act: Act<Actor>,
  id: ElectionId,
  { email, sentence, language }: { email: string; sentence: string; language: Language },
): Promise<void> =>
  act.db.transaction(async (tx) => {
    const { actor, now } = act;
    permit(mayNominate(actor));
    requireNone(nominationsOver(await electionToChange(tx, id), now));
    const personId = await personByEmail(tx, act, { email, language });
    const one = { electionId: id, personId, by: actor.id, sentence, now };
    const nominationId = await addNominationOfAnother(tx, one);
    if (!nominationId) return;
    const days = DAYS.nominations;
    const token = await makeLink(tx, act, { purpose: NOMINATION, personId, facts: { nominationId }, days });
    await writeTo(tx, act, personId, {
      purpose: NOMINATION,
      rank: 'confirmation',
      letter: (theirs) => nominationLetter(theirs, { token, sentence }),
    });
    await tell(tx, act, PersonNominated, { electionId: id, nominationId });
  });

/** Whoever was nominated says yes, in words of their own. Errors: SpentLink, NotYet once nominations are over. */
export const acceptNomination = (
  act: Act<Actor>,
  token: string,
  { publicName, sentence, language }: Standing,
): Promise<ElectionId> =>
  act.db.transaction(async (tx) => {
    const { now } = act;
    const { personId, facts } = await takeLink(tx, act, token, NOMINATION);
    const { electionId } = await nominationById(tx, facts.nominationId ?? '');
    const election = await electionToChange(tx, electionId);
    requireNone(nominationsOver(election, now));
    await confirmPerson(tx, act, personId);
    await publishUnder(tx, act, { personId, publicName, language });
    const own = { electionId: election.id, personId, publicName, sentence, now };
    const nominationId = await putOwnNomination(tx, own);
    await tell(tx, act, NominationAccepted, { electionId: election.id, nominationId });
    await touch(tx, REVIEWERS_TAG);
    return election.id;
  });

/** Whoever stands may stand no more, until the count. Twice is once. Errors: NotFound for others. */
export const withdrawNomination = (act: Act<Actor>, id: ElectionId, nominationId: NominationId): Promise<void> =>
  act.db.transaction(async (tx) => {
    await electionToChange(tx, id);
    const nomination = await nominationById(tx, nominationId);
    permit(mayWithdrawNomination(act.actor, nomination));
    if (!(await markWithdrawn(tx, nominationId, act.now))) return;
    await tell(tx, act, NominationWithdrawn, { electionId: id, nominationId });
    await touch(tx, REVIEWERS_TAG);
  });
