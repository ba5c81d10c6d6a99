import { z } from 'zod';
import type { Actor } from '../../identity/index.ts';
import { part, type Tx } from '../../platform/db/db.ts';
import { KitId } from '../kits/store.ts';
import { RevisionId } from '../revisions/store.ts';
import { SIZES, type Size } from './size.ts';

export const ProposalId = z.uuid().brand<'ProposalId'>();
export type ProposalId = z.infer<typeof ProposalId>;
export const VersionId = z.uuid().brand<'VersionId'>();
export type VersionId = z.infer<typeof VersionId>;

export const ORIGINS = ['form', 'file', 'words', 'import', 'undo', 'restore', 'adaptation'] as const;
export type Origin = (typeof ORIGINS)[number];

const Bytes = z.instanceof(Uint8Array);

/** A proposal with its newest version. `size` is the program's, or what a reviewer raised it to. */
const Proposal = z.object({
  id: ProposalId,
  kitId: KitId,
  slug: z.string(),
  authorId: z.uuid().nullable(),
  credit: z.string(),
  origin: z.enum(ORIGINS),
  why: z.string(),
  words: z.string().nullable(),
  about: z.string().nullable(),
  undoes: ProposalId.nullable(),
  madeAt: z.date(),
  openedAt: z.date().nullable(),
  versionId: VersionId,
  number: z.int(),
  baseId: RevisionId,
  baseSource: Bytes,
  baseCommitId: z.string(),
  source: Bytes,
  size: z.enum(SIZES),
  versionAt: z.date(),
  mergedAt: z.date().nullable(),
  endedAt: z.date().nullable(),
  /** Since when a steward keeps it out of sight. */
  hiddenAt: z.date().nullable(),
  /** The group whose own version the kit is, and who speaks for it: they decide. Null: the reviewers do. */
  keeperId: z.uuid().nullable(),
  contactIds: z.array(z.uuid()),
});
export type Proposal = z.infer<typeof Proposal>;

export interface NewProposal {
  kitId: KitId;
  authorId: string | null;
  credit: string;
  origin: Origin;
  why: string;
  words: string | null;
  /** The part that the words are about. */
  about?: string | undefined;
  undoes: ProposalId | null;
  once: Uint8Array;
  now: Date;
  /** Null: held until its author presses the button behind a mailed link. */
  openedAt: Date | null;
}

/** Adds a proposal; undefined when the same was sent before. */
export const addProposal = async (tx: Tx, proposal: NewProposal): Promise<ProposalId | undefined> => {
  const row = await tx.maybe(z.object({ id: ProposalId }))`
    insert into proposal (kit_id, author_id, credit, origin, why, words, about, undoes, once, made_at, opened_at)
    values (${proposal.kitId}, ${proposal.authorId}, ${proposal.credit}, ${proposal.origin}, ${proposal.why}, ${proposal.words},
      ${proposal.about ?? null}, ${proposal.undoes}, ${proposal.once}, ${proposal.now}, ${proposal.openedAt})
    on conflict (once) do nothing returning id`;
  return row?.id;
};

export const proposalSentBefore = (tx: Tx, once: Uint8Array): Promise<{ id: ProposalId }> =>
  tx.one(z.object({ id: ProposalId }))`select id from proposal where once = ${once}`;

export interface NewVersion {
  proposalId: ProposalId;
  baseId: RevisionId;
  source: Uint8Array;
  size: Size;
  byId: string | null;
  now: Date;
}

export const addVersion = async (tx: Tx, version: NewVersion): Promise<VersionId> => {
  const { id } = await tx.one(z.object({ id: VersionId }))`
    insert into proposal_version (proposal_id, number, base_id, source, size, by_id, at)
    select ${version.proposalId}::uuid, coalesce(max(number), 0) + 1, ${version.baseId}::uuid, ${version.source}::bytea, ${version.size}::text,
      ${version.byId}::uuid, ${version.now}::timestamptz
    from proposal_version where proposal_id = ${version.proposalId}
    returning id`;
  return id;
};

const standing = (tx: Tx) => tx.one(Proposal);

const STANDING = part`
  select standing.*, kit.group_id as keeper_id, array(
    select person_id from membership
    where membership.group_id = kit.group_id and is_contact and agreed_at is not null and left_at is null) as contact_ids
  from proposal_standing standing join kit on kit.id = standing.kit_id`;

/** The proposal, locked with its kit until the transaction ends: nobody else decides either meanwhile. */
export const proposalToDecide = async (tx: Tx, id: ProposalId): Promise<Proposal> => {
  await tx.run`select 1 from kit where id = (select kit_id from proposal where id = ${id}) for update`;
  await tx.run`select 1 from proposal where id = ${id} for update`;
  return standing(tx)`${STANDING} where standing.id = ${id}`;
};

/** A proposal as this reader may see it: open to all, or their own; not while it is hidden. */
export const proposalSeenBy = (db: Tx, actor: Actor, id: ProposalId): Promise<Proposal> =>
  standing(db)`${STANDING} where standing.id = ${id} and hidden_at is null
    and (opened_at is not null or author_id = ${actor.id})`;

/** Opens a held proposal to all; false when it was open. */
export const openProposal = async (tx: Tx, id: ProposalId, now: Date): Promise<boolean> =>
  (await tx.run`update proposal set opened_at = ${now} where id = ${id} and opened_at is null`) === 1;

const Version = z.object({
  id: VersionId,
  number: z.int(),
  source: Bytes,
  baseId: RevisionId,
  baseSource: Bytes,
  at: z.date(),
});
export type Version = z.infer<typeof Version>;

/** Every version, the first first. */
export const versionsOf = (db: Tx, id: ProposalId): Promise<Version[]> =>
  db.all(Version)`
    select proposal_version.id, number, proposal_version.source, base_id, revision.source as base_source, at
    from proposal_version join revision on revision.id = base_id where proposal_id = ${id} order by number`;

const Listed = z.object({
  id: ProposalId,
  slug: z.string(),
  title: z.string(),
  language: z.string(),
  credit: z.string(),
  why: z.string(),
  size: z.enum(SIZES),
  openedAt: z.date(),
  mergedAt: z.date().nullable(),
  endedAt: z.date().nullable(),
  holder: z.string().nullable(),
  holdsUntil: z.date().nullable(),
});
export type ListedProposal = z.infer<typeof Listed>;

/** Proposals that are open to all, the newest first: of a kit, if one is named; those after one, which may have been hidden meanwhile. */
export const listedProposals = (
  db: Tx,
  { slug, after, count }: { slug?: string | undefined; after?: string | undefined; count: number },
): Promise<ListedProposal[]> =>
  db.all(Listed)`
    select listed.* from proposal_listed listed left join proposal past on past.id = ${after ?? null}
    where (${slug ?? null}::text is null or slug = ${slug ?? null})
      and (${after ?? null}::uuid is null or listed.opened_at < past.opened_at
        or (listed.opened_at = past.opened_at and listed.id > past.id))
    order by listed.opened_at desc, listed.id limit ${count}`;

/** Proposals of a kit that are open to all, the newest first. */
export const proposalsOf = (db: Tx, slug: string): Promise<ListedProposal[]> =>
  db.all(Listed)`select * from proposal_listed where slug = ${slug} order by opened_at desc, id limit 500`;

/** Empties the words of a suggestion that was told; resolves to its kit's slug. */
export const forgetToldWords = async (tx: Tx, id: ProposalId): Promise<string | undefined> => {
  const row = await tx.maybe(z.object({ slug: z.string() }))`
    update proposal set words = null from kit where kit.id = kit_id and proposal.id = ${id} returning slug`;
  return row?.slug;
};

/** How many letters about suggestions were promised to an address since then, whoever asked for them. */
export const heldSince = (db: Tx, authorId: string, since: Date): Promise<number> =>
  db.count`select count(*) from proposal where author_id = ${authorId} and opened_at is null and made_at > ${since}`;
