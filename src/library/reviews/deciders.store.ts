import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import type { Proposal } from '../proposals/store.ts';
import { groupsOf, type Reviewer, reviewersAsked } from '../reviewers/store.ts';

const Contact = z.object({ personId: z.uuid(), publicName: z.string(), holds: z.int() });

/** Who may be asked to decide about a proposal, whoever has fewest first: not its author, unless nobody else can. */
export const askedAbout = async (
  tx: Tx,
  { authorId, keeperId, contactIds }: Pick<Proposal, 'authorId' | 'keeperId' | 'contactIds'>,
  now: Date,
): Promise<Pick<Reviewer, 'personId' | 'publicName'>[]> => {
  if (keeperId !== null) {
    const contacts = await tx.all(Contact)`
      select id as person_id, coalesce(public_name, 'someone') as public_name,
        (select count(*)::int from holding where holding.person_id = person.id and ended_at is null) as holds
      from person where id = any (${contactIds}::uuid[]) order by holds, id`;
    return contacts.filter(({ personId }) => personId !== authorId || contacts.length === 1);
  }
  const groups = await groupsOf(tx, authorId);
  const reviewers = await reviewersAsked(tx, now);
  return reviewers.filter(
    ({ personId, groupIds }) => personId !== authorId && !groupIds.some((id) => groups.includes(id)),
  );
};
