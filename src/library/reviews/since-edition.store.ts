import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import type { KitId } from '../kits/store.ts';
import { ProposalId } from '../proposals/store.ts';

const Merged = z.object({
  proposalId: ProposalId,
  authorId: z.uuid().nullable(),
  credit: z.string(),
  why: z.string(),
  at: z.date(),
});

/** What was merged into a kit since its latest edition, the first first: what its next edition's notes are written from. */
export const mergedSinceEdition = (db: Tx, kitId: KitId): Promise<z.infer<typeof Merged>[]> =>
  db.all(Merged)`
    with recursive since as (
      select revision.* from revision
      where kit_id = ${kitId} and not exists (select 1 from revision later where later.parent_id = revision.id)
        and not exists (select 1 from edition where revision_id = revision.id)
      union all
      select parent.* from revision parent join since on since.parent_id = parent.id
      where not exists (select 1 from edition where revision_id = parent.id)
    )
    select proposal.id as proposal_id, author_id, credit, why, proposal_merge.at
    from since join proposal_merge on revision_id = since.id join proposal on proposal.id = proposal_id order by proposal_merge.at`;

const InEdition = z.object({
  proposalId: ProposalId,
  authorId: z.uuid().nullable(),
  number: z.int(),
  code: z.string(),
});

/** What came into print with an edition: everything merged after the edition before it, with who suggested it. */
export const suggestedInEdition = (db: Tx, editionId: string): Promise<z.infer<typeof InEdition>[]> =>
  db.all(InEdition)`
    with recursive these as (
      select revision.* from revision join edition on revision_id = revision.id where edition.id = ${editionId}
      union all
      select parent.* from revision parent join these on these.parent_id = parent.id
      where not exists (select 1 from edition where revision_id = parent.id)
    )
    select proposal.id as proposal_id, author_id, edition.number, edition.code
    from these join proposal_merge on proposal_merge.revision_id = these.id join proposal on proposal.id = proposal_id
    join edition on edition.id = ${editionId}`;
