import type { Actor } from '../../identity/index.ts';
import type { Kit } from '../../kit/kit.ts';
import { totalMinutes } from '../../kit/measure.ts';
import { stepsOf } from '../../kit/reading.ts';
import type { Act } from '../../platform/act.ts';
import { editionsOf } from '../editions/store.ts';
import { type ProposalId, proposalSeenBy } from '../proposals/store.ts';
import { kitIn } from '../revisions/parsed.ts';

export interface ProposedReading {
  id: ProposalId;
  slug: string;
  kit: Kit;
  why: string;
  /** Minutes of the whole plan, before and with the change. */
  minutes: { before: number; after: number };
  isOpen: boolean;
  /** The kit is in no edition yet: it has no page of its own. */
  isNewKit: boolean;
}

/** The whole kit as a suggestion would have it. Errors: NotFound, also while it is held and somebody else's. */
export const readProposed = async ({ actor, db }: Act<Actor>, id: ProposalId): Promise<ProposedReading> => {
  const proposal = await proposalSeenBy(db, actor, id);
  const before = kitIn({ revisionId: proposal.baseId, source: proposal.baseSource });
  const kit = kitIn({ revisionId: proposal.versionId, source: proposal.source });
  const [was, is] = [before, kit].map((one) => totalMinutes(stepsOf(one)));
  return {
    id,
    slug: proposal.slug,
    kit,
    why: proposal.why,
    minutes: { before: was ?? 0, after: is ?? 0 },
    isOpen: proposal.openedAt !== null,
    isNewKit: (await editionsOf(db, proposal.kitId)).length === 0,
  };
};
