import { z } from 'zod';
import type { Actor } from '../../identity/index.ts';
import type { Tx } from '../../platform/db/db.ts';
import { type ProposalId, VersionId } from './store.ts';

export const RemarkId = z.uuid().brand<'RemarkId'>();
export type RemarkId = z.infer<typeof RemarkId>;

const Remark = z.object({
  id: RemarkId,
  stepId: z.string().nullable(),
  authorId: z.uuid().nullable(),
  credit: z.string(),
  words: z.string(),
  objects: z.boolean(),
  suggests: z.instanceof(Uint8Array).nullable(),
  versionId: VersionId,
  takenAt: z.date().nullable(),
  madeAt: z.date(),
  openedAt: z.date().nullable(),
  /** Since when a steward keeps it out of sight, and why; its words are then not here. */
  hiddenAt: z.date().nullable(),
  hiddenReason: z.string().nullable(),
});
export type Remark = z.infer<typeof Remark>;

export interface NewRemark {
  proposalId: ProposalId;
  stepId: string | null;
  authorId: string | null;
  credit: string;
  words: string;
  objects: boolean;
  /** The proposal's whole kit with these words in it. */
  suggests: Uint8Array | null;
  versionId: VersionId;
  once: Uint8Array;
  now: Date;
  openedAt: Date | null;
}

/** Adds a remark; undefined when the same was sent before. */
export const addRemark = async (tx: Tx, remark: NewRemark): Promise<RemarkId | undefined> => {
  const row = await tx.maybe(z.object({ id: RemarkId }))`
    insert into remark (proposal_id, step_id, author_id, credit, words, objects, suggests, version_id, once, made_at, opened_at)
    values (${remark.proposalId}, ${remark.stepId}, ${remark.authorId}, ${remark.credit}, ${remark.words}, ${remark.objects},
      ${remark.suggests}, ${remark.versionId}, ${remark.once}, ${remark.now}, ${remark.openedAt})
    on conflict (once) do nothing returning id`;
  return row?.id;
};

/** Opens what a proposal's author said beside it when it was sent, held until it was confirmed. */
export const openRemarksOf = async (tx: Tx, proposalId: ProposalId, now: Date): Promise<void> => {
  await tx.run`
    update remark set opened_at = ${now} from proposal
    where proposal.id = proposal_id and proposal_id = ${proposalId} and remark.opened_at is null
      and remark.author_id = proposal.author_id and remark.made_at >= proposal.made_at
      and remark.made_at < proposal.made_at + interval '1 second'`;
};

/** What was said about a proposal, as this reader may see it, the first first. */
export const remarksSeenBy = (db: Tx, actor: Actor, proposalId: ProposalId): Promise<Remark[]> =>
  db.all(Remark)`
    select * from remark_seen where proposal_id = ${proposalId} and (opened_at is not null or author_id = ${actor.id})
    order by made_at, id limit 1000`;

/** A remark whose words may be taken, locked. Throws NotFound, also while it is hidden. */
export const remarkOf = async (tx: Tx, proposalId: ProposalId, id: RemarkId): Promise<Remark> => {
  await tx.run`select 1 from remark where id = ${id} for update`;
  return tx.one(Remark)`
    select * from remark_seen where id = ${id} and proposal_id = ${proposalId} and opened_at is not null and hidden_at is null`;
};

/** Opens a held remark; the proposal it is about when it was not open before. */
export const openRemark = (tx: Tx, id: RemarkId, now: Date) =>
  tx.maybe(z.object({ proposalId: z.uuid() }))`
    update remark set opened_at = ${now} where id = ${id} and opened_at is null returning proposal_id`;

export const markTaken = async (tx: Tx, id: RemarkId, now: Date): Promise<void> => {
  await tx.run`update remark set taken_at = ${now} where id = ${id}`;
};

/** Somebody objects to a slip's going in by itself. */
export const hasObjection = async (tx: Tx, proposalId: ProposalId): Promise<boolean> =>
  (await tx.count`select count(*) from remark_seen where proposal_id = ${proposalId} and objects and opened_at is not null`) >
  0;
