import type { Tx } from '../../platform/db/db.ts';
import { hasObjection } from '../proposals/remarks.store.ts';
import { type Proposal, type Version, versionsOf } from '../proposals/store.ts';
import { isSameKit, weigh } from '../proposals/weigh.ts';
import { groupsOf, reviewerGroups } from '../reviewers/store.ts';
import { kitIn } from '../revisions/parsed.ts';
import type { Weighing } from './needs.ts';
import { standingReviews, suggestsTheSame } from './standing.ts';
import { type Review, reviewsOf } from './store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

const kitsOf = ({ id, source, baseId, baseSource }: Version) => ({
  base: kitIn({ revisionId: baseId, source: baseSource }),
  kit: kitIn({ revisionId: id, source }),
});

/** Whether a review of a version stands for the newest: it suggests the same. */
const standsForNewest = (versions: readonly Version[]): ((versionId: string) => boolean) => {
  const newest = versions.at(-1);
  const known = new Map<string, boolean>();
  return (versionId) => {
    const found = known.get(versionId);
    if (found !== undefined) return found;
    const version = versions.find(({ id }) => id === versionId);
    const stands =
      newest !== undefined &&
      version !== undefined &&
      (version.id === newest.id || suggestsTheSame(kitsOf(version), kitsOf(newest)));
    known.set(versionId, stands);
    return stands;
  };
};

export interface Gathered {
  weighing: Weighing;
  reviews: Review[];
  versions: Version[];
  standsFor(versionId: string): boolean;
}

/** All that deciding about a proposal takes. */
export const gather = async (tx: Tx, proposal: Proposal, now: Date): Promise<Gathered> => {
  const reviews = await reviewsOf(tx, proposal.id);
  const versions = await versionsOf(tx, proposal.id);
  const standsFor = standsForNewest(versions);
  const change = weigh(kitIn({ revisionId: proposal.baseId, source: proposal.baseSource }), proposal.source);
  const openFor = proposal.openedAt ? now.getTime() - proposal.openedAt.getTime() : 0;
  const weighing: Weighing = {
    size: proposal.size,
    authorId: proposal.authorId,
    authorGroupIds: await groupsOf(tx, proposal.authorId),
    reviews: standingReviews(reviews, standsFor),
    isWordsOnly: change.ok && isSameKit(change.comparison),
    daysOpen: Math.floor(openFor / DAY_MS),
    hasObjection: await hasObjection(tx, proposal.id),
    reviewerGroups: await reviewerGroups(tx, now),
    ...(proposal.keeperId !== null && { contactIds: proposal.contactIds }),
  };
  return { weighing, reviews, versions, standsFor };
};
