import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { tell } from '../../platform/happenings/tell.ts';
import { touch } from '../../platform/http/touch.ts';
import { ProposalOpened } from './events.ts';
import { addPromise } from './promises.store.ts';
import { openProposal, type ProposalId } from './store.ts';

/** By the third day a named person has it, on the fourteenth it moves on; a slip goes in after seven days without objection. */
export const DAYS = { findHolder: 3, passOn: 14, mergeSlip: 7, foundersRule: 14 } as const;

const DAY_MS = 24 * 60 * 60 * 1000;

/** So many days after. */
export const daysAfter = (at: Date, days: number): Date => new Date(at.getTime() + days * DAY_MS);

/** The tag of pages that show what is proposed for a kit. */
export const proposalsTag = (slug: string): string => `proposals:${slug}`;

/** Shows a proposal to all, and starts its clock. Does nothing the second time. */
export const open = async (
  tx: Tx,
  act: Act<Actor>,
  { id, kitId, slug }: { id: ProposalId; kitId: string; slug: string },
): Promise<void> => {
  if (!(await openProposal(tx, id, act.now))) return;
  await startClock(tx, act, { id, kitId, slug });
};

/** What is promised from the moment on which all can see it. */
export const startClock = async (
  tx: Tx,
  act: Act<Actor>,
  { id, kitId, slug }: { id: ProposalId; kitId: string; slug: string },
): Promise<void> => {
  await addPromise(tx, id, 'find-holder', daysAfter(act.now, DAYS.findHolder));
  await addPromise(tx, id, 'merge-slip', daysAfter(act.now, DAYS.mergeSlip));
  await addPromise(tx, id, 'founders-rule', daysAfter(act.now, DAYS.foundersRule));
  await tell(tx, act, ProposalOpened, { proposalId: id, kitId });
  await touch(tx, proposalsTag(slug), 'proposals');
};
