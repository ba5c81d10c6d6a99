import { type Actor, isPerson } from '../../identity/index.ts';
import { wordingOf } from '../../kit/edit.ts';
import { editableIn } from '../../kit/edit-kit.ts';
import type { Kit } from '../../kit/kit.ts';
import { stepsOf } from '../../kit/reading.ts';
import type { Act } from '../../platform/act.ts';
import { utf8 } from '../../platform/text/page.ts';
import type { StepEvidence, WhatHappened } from '../asks.ts';
import { editionsOf, isInEdition } from '../editions/store.ts';
import { isWaiting, mayAmend, mayReview, mayUndo, mayWithdraw } from '../proposals/policy.ts';
import { type Remark, remarksSeenBy } from '../proposals/remarks.store.ts';
import type { Size } from '../proposals/size.ts';
import { type Origin, type Proposal, type ProposalId, proposalSeenBy } from '../proposals/store.ts';
import { type Difference, differenceOf, isNoDifference } from '../revisions/difference.ts';
import { kitIn, parsedText } from '../revisions/parsed.ts';
import { newestOf } from '../revisions/store.ts';
import { type Checks, checksOf } from './checks.ts';
import { layOn } from './merge.ts';
import { type Need, stillNeeded } from './needs.ts';
import { endOf, type Holding, holdingOf, mergeOf, type Review, sizeRaisesOf } from './store.ts';
import { gather } from './weighing.ts';

const SLIP_MS = 7 * 24 * 60 * 60 * 1000;

/** Where a proposal stands. */
export type Standing =
  | { is: 'held' }
  | { is: 'merged'; at: Date; commitId: string; edition: number | undefined; byOneGroup: boolean }
  | { is: 'withdrawn' | 'declined'; at: Date; reasons: string }
  /** It and what was merged meanwhile meet: a person has to choose. */
  | { is: 'meeting' }
  | { is: 'waiting'; needs: Need[]; goesInAt: Date | undefined };

/** What this reader may do. */
export interface May {
  review: boolean;
  amend: boolean;
  withdraw: boolean;
  undo: boolean;
  hold: boolean;
}

export interface ProposalReading {
  id: ProposalId;
  slug: string;
  kitTitle: string;
  /** The kit is in no edition yet: it has no page of its own. */
  isNewKit: boolean;
  language: string;
  why: string;
  words: string | undefined;
  /** What the words are about: its title. */
  about: string | undefined;
  credit: string;
  origin: Origin;
  openedAt: Date | undefined;
  number: number;
  size: Size;
  raises: { size: Size; reasons: string; credit: string; at: Date }[];
  standing: Standing;
  holding: Holding | undefined;
  /** The kit before and with the change. */
  before: Kit;
  after: Kit;
  difference: Difference;
  changesNothing: boolean;
  reviews: (Review & { stands: boolean })[];
  remarks: Remark[];
  checks: Checks;
  evidence: { title: string; number: number; planned: number; evidence: StepEvidence }[];
  base: string;
  may: May;
  isSignedIn: boolean;
  publicName: string | undefined;
  now: Date;
}

const standingOf = async ({ db, now }: Act<Actor>, proposal: Proposal, needs: Need[]): Promise<Standing> => {
  const merge = await mergeOf(db, proposal.id);
  if (merge) return { is: 'merged', ...merge, edition: await isInEdition(db, merge.revisionId) };
  const end = await endOf(db, proposal.id);
  if (end) return { is: end.how, at: end.at, reasons: end.reasons };
  if (!proposal.openedAt) return { is: 'held' };
  if (!layOn(proposal, await newestOf(db, proposal.kitId)).ok) return { is: 'meeting' };
  const due = proposal.size === 'slip' ? new Date(proposal.openedAt.getTime() + SLIP_MS) : undefined;
  return { is: 'waiting', needs, goesInAt: due && due > now ? due : undefined };
};

/** What was learned about the steps that the change touches. */
const evidenceFor = (before: Kit, touched: ReadonlySet<string>, told: ReadonlyMap<string, StepEvidence>) =>
  stepsOf(before).flatMap(({ id, title, minutes }, at) => {
    const evidence = touched.has(id) ? told.get(id) : undefined;
    return evidence ? [{ title, number: at + 1, planned: minutes, evidence }] : [];
  });

const noticesOf = (source: Uint8Array, baseSource: Uint8Array) => {
  const [after, before] = [source, baseSource].map((bytes) => parsedText(utf8(bytes) ?? '').problems);
  const known = new Set((before ?? []).map(({ code, message }) => `${code} ${message}`));
  return (after ?? []).filter(({ code, message }) => !known.has(`${code} ${message}`));
};

/** What a part is called, with its number if it is a step. */
const titleIn = (kit: Kit, id: string): string | undefined => {
  const at = stepsOf(kit).findIndex((step) => step.id === id);
  const thing = editableIn(kit, id);
  if (!thing) return undefined;
  const { title } = wordingOf(thing);
  return at === -1 ? title : `${at + 1}. ${title}`;
};

const mayOf = (actor: Actor, proposal: Proposal, holding: Holding | undefined): May => {
  const waits = isWaiting(proposal);
  const review = waits && mayReview(actor, proposal);
  return {
    review,
    amend: waits && mayAmend(actor, proposal),
    withdraw: waits && mayWithdraw(actor, proposal),
    undo: mayUndo(actor, proposal),
    hold: review && holding?.personId !== actor.id,
  };
};

/** All that the page of a proposal needs. Errors: NotFound, also while it is held and somebody else's. */
export const readProposal = async (
  act: Act<Actor>,
  id: ProposalId,
  whatHappened: WhatHappened,
): Promise<ProposalReading> => {
  const { actor, db, now } = act;
  const proposal = await proposalSeenBy(db, actor, id);
  const { weighing, reviews, standsFor } = await gather(db, proposal, now);
  const before = kitIn({ revisionId: proposal.baseId, source: proposal.baseSource });
  const after = kitIn({ revisionId: proposal.versionId, source: proposal.source });
  const difference = differenceOf(before, after);
  const touched = new Set(difference.parts.flatMap((part) => part.id ?? part.within?.id ?? []));
  const holding = await holdingOf(db, id);
  const { steps: told } = await whatHappened(db, proposal.kitId);
  return {
    id,
    slug: proposal.slug,
    kitTitle: before.front.title,
    isNewKit: (await editionsOf(db, proposal.kitId)).length === 0,
    language: before.front.language,
    why: proposal.why,
    words: proposal.words ?? undefined,
    about: proposal.about === null ? undefined : titleIn(before, proposal.about),
    credit: proposal.credit,
    origin: proposal.origin,
    openedAt: proposal.openedAt ?? undefined,
    number: proposal.number,
    size: proposal.size,
    raises: await sizeRaisesOf(db, id),
    standing: await standingOf(act, proposal, stillNeeded(weighing)),
    holding,
    before,
    after,
    difference,
    changesNothing: isNoDifference(difference),
    reviews: reviews.map((review) => ({
      ...review,
      stands: review.verdict === 'aside' || standsFor(review.versionId),
    })),
    remarks: await remarksSeenBy(db, actor, id),
    checks: checksOf(before, after, noticesOf(proposal.source, proposal.baseSource)),
    evidence: evidenceFor(before, touched, told),
    base: proposal.baseCommitId,
    may: mayOf(actor, proposal, holding),
    isSignedIn: isPerson(actor),
    publicName: actor.publicName ?? undefined,
    now,
  };
};
