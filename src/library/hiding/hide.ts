import { type Actor, makeLink, writeTo } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit, requireNone } from '../../platform/errors.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { touch } from '../../platform/http/touch.ts';
import { addDecision } from '../decisions/store.ts';
import { proposalsTag } from '../proposals/open.ts';
import { type Contribution, type ContributionRef, contributionToHide } from './contribution.store.ts';
import { ContributionHidden } from './events.ts';
import { hiddenLetter } from './letters.ts';
import { mayHide } from './policy.ts';
import { addHiding, type HidingId } from './store.ts';

/** The purpose of the link by which an author appeals. */
export const APPEAL = 'hiding-appeal';
const APPEAL_DAYS = 60;

/** The name under which a steward decides. */
export const nameOf = ({ publicName }: Actor): string => publicName ?? 'a-steward';

export const touchHidden = (tx: Tx, slug: string): Promise<void> =>
  touch(tx, proposalsTag(slug), 'proposals', 'decisions');

const tellAuthor = async (tx: Tx, act: Act<Actor>, { authorId }: Contribution, hidingId: HidingId, reason: string) => {
  if (!authorId) return;
  const token = await makeLink(tx, act, {
    purpose: APPEAL,
    personId: authorId,
    facts: { hidingId },
    days: APPEAL_DAYS,
  });
  await writeTo(tx, act, authorId, {
    purpose: 'safety',
    rank: 'word',
    once: `hidden ${hidingId}`,
    letter: (language) => hiddenLetter(language, { reason, token }),
  });
};

/** Hides within a transaction of somebody else's: for a steward's act on a report. Resolves to false when it was hidden before. */
export const hide = async (
  tx: Tx,
  act: Act<Actor>,
  ref: ContributionRef,
  { reason }: { reason: string },
): Promise<boolean> => {
  permit(mayHide(act.actor));
  const contribution = await contributionToHide(tx, ref);
  permit(contribution !== undefined);
  requireNone(ref.thing === 'proposal' && contribution.isMerged ? ['merged'] : []);
  const hidingId = await addHiding(tx, act, contribution, reason);
  if (hidingId === undefined) return false;
  const { kitId, proposalId, slug } = contribution;
  const decided = { kind: 'hidden', kitId, proposalId, byName: nameOf(act.actor), now: act.now } as const;
  await addDecision(tx, { ...decided, what: `hid-${ref.thing}`, reasons: reason });
  await tellAuthor(tx, act, contribution, hidingId, reason);
  await tell(tx, act, ContributionHidden, { hidingId, kitId });
  await touchHidden(tx, slug);
  return true;
};

/**
 * Takes a contribution out of sight, with a reason that stands in its place and in the ledger; its author hears of it and
 * may appeal. Sent twice, it is hidden once. Errors: NotFound (or no steward), NotYet when it is in the kit: that is redacted.
 */
export const hideContribution = async (
  act: Act<Actor>,
  ref: ContributionRef,
  values: { reason: string },
): Promise<void> => {
  await act.db.transaction((tx) => hide(tx, act, ref, values));
};
