import type { APerson } from '../../identity/a-person.testing.ts';
import type { Db } from '../../platform/db/db.ts';
import { kitNamed } from '../kits/store.ts';
import { amendProposal } from '../proposals/amend.ts';
import { ProposalId } from '../proposals/store.ts';
import { newestOf } from '../revisions/store.ts';
import { publishEdition } from './publish-kit.ts';
import { reviewProposal } from './review.ts';

interface Making {
  db: Db;
  now: Date;
  /** Two of them, of two groups. */
  reviewers: readonly [APerson, APerson];
}

/** What was suggested in words is written down by a reviewer (this in the place of that), and merged. */
export const mergeWords = async (
  { db, now, reviewers }: Making,
  id: string,
  { slug, change: [was, is] }: { slug: string; change: readonly [string, string] },
): Promise<void> => {
  const newest = await newestOf(db, (await kitNamed(db, slug)).id);
  const source = Buffer.from(Buffer.from(newest.source).toString().replace(was, is));
  const act = (actor: APerson['actor']) => ({ actor, db, now });
  const proposalId = ProposalId.parse(id);
  const amended = await amendProposal(act(reviewers[0].actor), proposalId, { base: newest.commitId, source });
  if (!amended.ok) throw new Error(`It was refused: ${amended.field} ${amended.key}`);
  for (const { actor } of reviewers)
    await reviewProposal(act(actor), proposalId, { verdict: 'approve', reasons: 'We ran it so.', ran: true });
};

/** A reviewer publishes what was merged. */
export const anEdition = ({ db, now, reviewers: [{ actor }] }: Making, slug: string): Promise<void> =>
  publishEdition({ actor, db, now }, slug, { notes: 'It is better so.' });
