import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';

/** What of the library a steward can hide. */
export const HIDEABLE = ['proposal', 'remark', 'review'] as const;
export type Hideable = (typeof HIDEABLE)[number];

/** Somebody's contribution, by kind and id. */
export interface ContributionRef {
  thing: Hideable;
  id: string;
}

const Contribution = z.object({
  thing: z.enum(HIDEABLE),
  id: z.uuid(),
  kitId: z.uuid(),
  slug: z.string(),
  proposalId: z.uuid(),
  authorId: z.uuid().nullable(),
  /** Its words as its author wrote them, also while it is hidden. */
  words: z.string(),
  credit: z.string(),
  isMerged: z.boolean(),
});
export type Contribution = z.infer<typeof Contribution>;

/** A contribution that all can see, or could until it was hidden. Undefined when there is none of that id. */
export const contributionOf = (db: Tx, { thing, id }: ContributionRef): Promise<Contribution | undefined> =>
  db.maybe(Contribution)`
    select said.*, kit.slug, exists (select 1 from proposal_merge where proposal_merge.proposal_id = said.proposal_id) as is_merged
    from (
      select 'proposal' as thing, id, kit_id, id as proposal_id, author_id, concat_ws(E'\n\n', why, words) as words, credit, opened_at
      from proposal where id = ${id}
      union all
      select 'remark', remark.id, kit_id, proposal_id, remark.author_id, remark.words, remark.credit, remark.opened_at
      from remark join proposal on proposal.id = proposal_id where remark.id = ${id}
      union all
      select 'review', review.id, kit_id, proposal_id, reviewer_id, reasons, review.credit, at
      from review join proposal on proposal.id = proposal_id where review.id = ${id}
    ) said join kit on kit.id = said.kit_id
    where thing = ${thing} and opened_at is not null`;

/** The contribution, with its proposal locked until the transaction ends: nothing is decided about it meanwhile. */
export const contributionToHide = async (tx: Tx, ref: ContributionRef): Promise<Contribution | undefined> => {
  const found = await contributionOf(tx, ref);
  if (!found) return undefined;
  await tx.run`select 1 from proposal where id = ${found.proposalId} for update`;
  return contributionOf(tx, ref);
};
