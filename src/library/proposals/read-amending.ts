import type { Actor } from '../../identity/index.ts';
import type { Kit } from '../../kit/kit.ts';
import { paths } from '../../paths.ts';
import type { Act } from '../../platform/act.ts';
import { permit } from '../../platform/errors.ts';
import { kitIn } from '../revisions/parsed.ts';
import { type EditingQuery, type EditingReading, editingOf } from './editing/read.ts';
import { isWaiting, mayAmend } from './policy.ts';
import { type ProposalId, proposalSeenBy } from './store.ts';

/** All that the page of a newer version needs: the text as it is suggested now. Errors: NotFound, unless the reader may change it. */
export const readAmending = async (
  { actor, db }: Act<Actor>,
  id: ProposalId,
  query: EditingQuery,
): Promise<{ reading: EditingReading; kit: Kit; base: string; version: string }> => {
  const proposal = await proposalSeenBy(db, actor, id);
  permit(mayAmend(actor, proposal) && isWaiting(proposal));
  const kit = kitIn({ revisionId: proposal.versionId, source: proposal.source });
  const { slug, baseCommitId: base, versionId: version } = proposal;
  const sends = {
    asks: 'newer-version' as const,
    to: paths.versions(id),
    choose: paths.newerVersion(id),
    // A new kit has no page of its own yet.
    above: [{ href: paths.proposal(id), label: proposal.why.slice(0, 60) }],
    version,
  };
  const facts = { slug, sends, base, isSignedIn: true, publicName: actor.publicName ?? undefined };
  return { reading: editingOf(kit, facts, query), kit, base, version };
};
