import { type Actor, isPerson } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { kitNamed } from '../kits/store.ts';
import { type ListedProposal, proposalsOf } from '../proposals/store.ts';
import { kitIn } from '../revisions/parsed.ts';
import { newestOf } from '../revisions/store.ts';

export interface ProposalsReading {
  slug: string;
  title: string;
  proposals: ListedProposal[];
  /** Whether this reader may read what people told after running it. */
  readsTold: boolean;
}

/** What was suggested for a kit. Errors: NotFound. */
export const readProposals = async ({ actor, db }: Act<Actor>, slug: string): Promise<ProposalsReading> => {
  const { id } = await kitNamed(db, slug);
  const newest = await newestOf(db, id);
  const { front } = kitIn({ revisionId: newest.id, source: newest.source });
  const proposals = await proposalsOf(db, slug);
  return { slug, title: front.title, proposals, readsTold: isPerson(actor) && actor.isReviewer };
};
