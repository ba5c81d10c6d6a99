import { type Comparison, compareKits } from '../../kit/compare.ts';
import type { Kit } from '../../kit/kit.ts';
import type { Review } from './store.ts';

/** What a change does, part by part and field by field, in a form in which two can be compared. */
const changesIn = ({ front, parts }: Comparison): Set<string> =>
  new Set([
    ...front.map(({ field, after }) => JSON.stringify(['front', field, after ?? null])),
    ...parts.flatMap(({ kind, id, title, change, isMoved, fields }) => {
      const part = id ?? `${kind} ${title}`;
      return [
        JSON.stringify([part, change === 'changed' ? 'changed' : change, isMoved]),
        ...fields.map(({ field, after }) => JSON.stringify([part, field, after ?? null])),
      ];
    }),
  ]);

/** Whether two versions suggest the same: another base under it, merged by others meanwhile, makes no difference. */
export const suggestsTheSame = (one: { base: Kit; kit: Kit }, other: { base: Kit; kit: Kit }): boolean => {
  const [changes, others] = [one, other].map(({ base, kit }) => changesIn(compareKits(base, kit)));
  return (
    changes !== undefined &&
    others !== undefined &&
    changes.size === others.size &&
    [...changes].every((change) => others.has(change))
  );
};

/**
 * The reviews that stand for the newest version: each reviewer's latest word, if it was given on this version, or on one
 * that suggests the same. Who stood aside stays aside.
 */
export const standingReviews = (reviews: readonly Review[], standsFor: (versionId: string) => boolean): Review[] => {
  const latest = new Map(reviews.map((review) => [review.reviewerId ?? review.id, review]));
  return [...latest.values()].filter(({ verdict, versionId }) => verdict === 'aside' || standsFor(versionId));
};

/** Reviewers who approved or asked for changes, and whose part has changed since. */
export const toAskAgain = (reviews: readonly Review[], standsFor: (versionId: string) => boolean): Review[] => {
  const latest = new Map(reviews.map((review) => [review.reviewerId ?? review.id, review]));
  return [...latest.values()].filter(({ verdict, versionId }) => verdict !== 'aside' && !standsFor(versionId));
};
