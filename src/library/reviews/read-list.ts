import type { Actor } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import { kitNamed } from '../kits/store.ts';
import { type ListedProposal, proposalsOf } from '../proposals/store.ts';
import { kitIn } from '../revisions/parsed.ts';
import { newestOf } from '../revisions/store.ts';

/** What was suggested for a kit. Errors: NotFound. */
export const readProposals = async (
  { db }: Act<Actor>,
  slug: string,
): Promise<{ slug: string; title: string; proposals: ListedProposal[] }> => {
  const { id } = await kitNamed(db, slug);
  const newest = await newestOf(db, id);
  const { front } = kitIn({ revisionId: newest.id, source: newest.source });
  return { slug, title: front.title, proposals: await proposalsOf(db, slug) };
};
