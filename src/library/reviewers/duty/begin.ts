import { type Actor, endRole, grantRole } from '../../../identity/index.ts';
import type { Act } from '../../../platform/act.ts';
import type { Tx } from '../../../platform/db/db.ts';
import { touch } from '../../../platform/http/touch.ts';
import type { DecisionKind } from '../../decisions/kinds.ts';
import { addDecision } from '../../decisions/store.ts';
import { addPromise } from '../../proposals/promises.store.ts';
import { DAYS, daysFrom, REASONS, REVIEWERS_TAG } from '../terms.ts';
import { addDutyPromise, dropAskings, endTurns, lastGrantToChange, type ReviewerGrant } from './store.ts';

export const SOMEONE = 'someone';

/** Makes somebody a reviewer until then, and promises all that goes with the duty. */
export const beginDuty = async (
  tx: Tx,
  act: Act<Actor>,
  { personId, reason, untilAt }: { personId: string; reason: string; untilAt: Date },
): Promise<void> => {
  const { now } = act;
  const last = await lastGrantToChange(tx, personId);
  // Somebody elected anew while their term still runs: it ends here, and the new one begins.
  if (last && last.endedAt === null) await endRole(tx, act, { personId, role: 'reviewer', reason: REASONS.again });
  await grantRole(tx, act, { personId, role: 'reviewer', reason, untilAt });
  await dropAskings(tx, personId);
  await addDutyPromise(tx, personId, 'ask', daysFrom(now, DAYS.ask));
  await addDutyPromise(tx, personId, 'open-election', daysFrom(untilAt, -DAYS.electionBefore));
  await addDutyPromise(tx, personId, 'end-term', untilAt);
  await touch(tx, REVIEWERS_TAG, 'changes');
};

/** What lies with somebody goes to another now. */
export const passTurnsOn = async (tx: Tx, personId: string, now: Date): Promise<void> => {
  const left = await endTurns(tx, personId, now);
  for (const proposalId of left) await addPromise(tx, proposalId, 'find-holder', now);
  if (left.length > 0) await touch(tx, 'proposals');
};

/** Ends somebody's duty, says so in the ledger, and passes on what lies with them. */
export const endDuty = async (
  tx: Tx,
  act: Act<Actor>,
  { personId, grant, reason, byName }: { personId: string; grant: ReviewerGrant; reason: string; byName?: string },
): Promise<void> => {
  const name = grant.publicName ?? SOMEONE;
  await endRole(tx, act, { personId, role: 'reviewer', reason });
  await dropAskings(tx, personId);
  await passTurnsOn(tx, personId, act.now);
  await say(tx, act.now, { kind: 'reviewer-ended', byName: byName ?? name, name, reason });
};

/** Writes into the ledger that there is a reviewer more, or less. */
export const say = async (
  tx: Tx,
  now: Date,
  { kind, byName, name, reason }: { kind: DecisionKind; byName: string; name: string; reason: string },
): Promise<void> => {
  await addDecision(tx, { kind, byName, what: name, reasons: reason, now });
  await touch(tx, REVIEWERS_TAG, 'decisions', 'changes');
};
