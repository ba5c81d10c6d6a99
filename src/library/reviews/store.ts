import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import type { ProposalId } from '../proposals/store.ts';
import { VersionId } from '../proposals/store.ts';
import { VERDICTS } from './verdicts.ts';

const Review = z.object({
  id: z.uuid(),
  versionId: VersionId,
  number: z.int(),
  reviewerId: z.uuid().nullable(),
  credit: z.string(),
  verdict: z.enum(VERDICTS),
  hasRun: z.boolean(),
  groupIds: z.array(z.uuid()),
  reasons: z.string(),
  at: z.date(),
  /** Since when a steward keeps its reasons out of sight, and why. It counts all the same. */
  hiddenAt: z.date().nullable(),
  hiddenReason: z.string().nullable(),
});
export type Review = z.infer<typeof Review>;

export interface NewReview {
  proposalId: ProposalId;
  versionId: VersionId;
  reviewerId: string;
  credit: string;
  verdict: Review['verdict'];
  hasRun: boolean;
  groupIds: readonly string[];
  reasons: string;
  now: Date;
}

/** Adds a reviewer's word on a version; the same word said again is one. */
export const addReview = async (tx: Tx, review: NewReview): Promise<void> => {
  await tx.run`
    insert into review (proposal_id, version_id, reviewer_id, credit, verdict, has_run, group_ids, reasons, at)
    select ${review.proposalId}::uuid, ${review.versionId}::uuid, ${review.reviewerId}::uuid, ${review.credit}::text, ${review.verdict}::text,
      ${review.hasRun}::boolean, ${review.groupIds}::uuid[], ${review.reasons}::text, ${review.now}::timestamptz
    where not exists (
      select 1 from (
        select * from review where proposal_id = ${review.proposalId} and reviewer_id = ${review.reviewerId} order by said_as desc limit 1
      ) last where version_id = ${review.versionId} and verdict = ${review.verdict} and reasons = ${review.reasons})`;
};

/** Every review of a proposal, the first first. */
export const reviewsOf = (db: Tx, proposalId: ProposalId): Promise<Review[]> =>
  db.all(Review)`
    select review_seen.*, number from review_seen join proposal_version on proposal_version.id = version_id
    where review_seen.proposal_id = ${proposalId} order by said_as`;

export const addSizeRaise = async (
  tx: Tx,
  raise: {
    proposalId: ProposalId;
    size: 'teaching' | 'history';
    reasons: string;
    credit: string;
    actorId: string | null;
    now: Date;
  },
): Promise<void> => {
  await tx.run`
    insert into size_raise (proposal_id, size, reasons, credit, actor_id, at)
    values (${raise.proposalId}, ${raise.size}, ${raise.reasons}, ${raise.credit}, ${raise.actorId}, ${raise.now})`;
};

const Raise = z.object({
  size: z.enum(['teaching', 'history']),
  reasons: z.string(),
  credit: z.string(),
  at: z.date(),
});

export const sizeRaisesOf = (db: Tx, proposalId: ProposalId) =>
  db.all(Raise)`select size, reasons, credit, at from size_raise where proposal_id = ${proposalId} order by at`;

const Holding = z.object({ personId: z.uuid(), credit: z.string(), fromAt: z.date(), untilAt: z.date() });
export type Holding = z.infer<typeof Holding>;

export const holdingOf = (db: Tx, proposalId: ProposalId): Promise<Holding | undefined> =>
  db.maybe(Holding)`select * from holding where proposal_id = ${proposalId} and ended_at is null`;

/** Ends whose turn it is. */
export const endHolding = async (tx: Tx, proposalId: ProposalId, now: Date): Promise<void> => {
  await tx.run`update holding set ended_at = ${now} where proposal_id = ${proposalId} and ended_at is null`;
};

export const addHolding = async (
  tx: Tx,
  holding: { proposalId: ProposalId; personId: string; credit: string; byClock: boolean; now: Date; until: Date },
): Promise<void> => {
  await tx.run`
    insert into holding (proposal_id, person_id, credit, given_by_clock, from_at, until_at)
    values (${holding.proposalId}, ${holding.personId}, ${holding.credit}, ${holding.byClock}, ${holding.now}, ${holding.until})`;
};

export const addMerge = async (
  tx: Tx,
  merge: {
    proposalId: ProposalId;
    versionId: VersionId;
    revisionId: string;
    size: string;
    byOneGroup: boolean;
    actorId: string | null;
    now: Date;
  },
): Promise<void> => {
  await tx.run`
    insert into proposal_merge (proposal_id, version_id, revision_id, size, by_one_group, actor_id, at)
    values (${merge.proposalId}, ${merge.versionId}, ${merge.revisionId}, ${merge.size}, ${merge.byOneGroup}, ${merge.actorId}, ${merge.now})`;
};

const Merge = z.object({
  revisionId: z.uuid(),
  commitId: z.string(),
  byOneGroup: z.boolean(),
  at: z.date(),
  actorId: z.uuid().nullable(),
});

export const mergeOf = (db: Tx, proposalId: ProposalId) =>
  db.maybe(Merge)`
    select revision_id, commit_id, by_one_group, at, actor_id from proposal_merge join revision on revision.id = revision_id
    where proposal_id = ${proposalId}`;

export const addEnd = async (
  tx: Tx,
  end: { proposalId: ProposalId; how: 'withdrawn' | 'declined'; reasons: string; actorId: string | null; now: Date },
): Promise<void> => {
  await tx.run`
    insert into proposal_end (proposal_id, how, reasons, actor_id, at)
    values (${end.proposalId}, ${end.how}, ${end.reasons}, ${end.actorId}, ${end.now})`;
};

const End = z.object({ how: z.enum(['withdrawn', 'declined']), reasons: z.string(), at: z.date() });

export const endOf = (db: Tx, proposalId: ProposalId) =>
  db.maybe(End)`select how, reasons, at from proposal_end where proposal_id = ${proposalId}`;
