import type { Size } from '../proposals/size.ts';

/** A reviewer's latest word, as far as it stands for what is proposed now. */
export interface StandingReview {
  reviewerId: string | null;
  verdict: 'approve' | 'changes' | 'aside';
  hasRun: boolean;
  groupIds: readonly string[];
}

/** What is known of a proposal when it is asked what is missing. */
export interface Weighing {
  size: Size;
  authorId: string | null;
  authorGroupIds: readonly string[];
  reviews: readonly StandingReview[];
  /** It changes nothing yet: it was said in words, which somebody has to write down. */
  isWordsOnly: boolean;
  /** In full days since all could see it. */
  daysOpen: number;
  /** Somebody objects to a slip's going in by itself. */
  hasObjection: boolean;
  /** Groups that any reviewer speaks for. */
  reviewerGroups: number;
  /** Who speaks for the group whose own version the kit is; undefined: the whole movement's. */
  contactIds?: readonly string[] | undefined;
}

export type Need =
  | 'words'
  | 'changes'
  | 'oneReviewer'
  | 'oneMoreReviewer'
  | 'whoHasRunIt'
  | 'fromAnotherGroup'
  | 'oneContact';

const SLIP_DAYS = 7;
const FOUNDERS_DAYS = 14;

/** Whose approval counts: nobody's own, and nobody's from the author's group. */
const counting = ({ reviews, authorId, authorGroupIds }: Weighing): StandingReview[] =>
  reviews.filter(
    ({ verdict, reviewerId, groupIds }) =>
      verdict === 'approve' &&
      (authorId === null || reviewerId !== authorId) &&
      !groupIds.some((id) => authorGroupIds.includes(id)),
  );

/** Whether somebody who speaks for the group said yes: not its author, unless nobody else does. */
const contactsSaid = ({ reviews, authorId }: Weighing, contactIds: readonly string[]): boolean =>
  reviews.some(
    ({ verdict, reviewerId }) =>
      verdict === 'approve' &&
      reviewerId !== null &&
      contactIds.includes(reviewerId) &&
      (reviewerId !== authorId || contactIds.length === 1),
  );

/** Whether two approvals come from two groups: one that each of them speaks for, and not the same one. */
const fromTwoGroups = (approvals: readonly StandingReview[]): boolean =>
  approvals.some((one, at) =>
    approvals.slice(at + 1).some((other) => one.groupIds.some((a) => other.groupIds.some((b) => a !== b))),
  );

const forTeaching = (approvals: readonly StandingReview[]): Need[] => [
  ...(approvals.length === 0 ? (['oneReviewer'] as const) : []),
  ...(approvals.length < 2 ? (['oneMoreReviewer'] as const) : []),
  ...(approvals.some(({ hasRun }) => hasRun) ? [] : (['whoHasRunIt'] as const)),
];

const forHistory = (approvals: readonly StandingReview[]): Need[] => [
  ...(approvals.length === 0 ? (['oneReviewer'] as const) : []),
  ...(approvals.length < 2 ? (['oneMoreReviewer'] as const) : []),
  ...(fromTwoGroups(approvals) ? [] : (['fromAnotherGroup'] as const)),
];

/** While there are not yet two groups, one founder may publish history and politics after fourteen open days. */
export const foundersRuleHolds = (weighing: Weighing): boolean =>
  weighing.size === 'history' &&
  weighing.contactIds === undefined &&
  weighing.reviewerGroups < 2 &&
  weighing.daysOpen >= FOUNDERS_DAYS &&
  counting(weighing).length > 0;

/** What is missing before a proposal becomes the kit's newest revision; nothing, when it may. */
export const stillNeeded = (weighing: Weighing): Need[] => {
  if (weighing.isWordsOnly) return ['words'];
  if (weighing.reviews.some(({ verdict }) => verdict === 'changes')) return ['changes'];
  if (weighing.contactIds) return contactsSaid(weighing, weighing.contactIds) ? [] : ['oneContact'];
  const approvals = counting(weighing);
  if (weighing.size === 'slip') {
    const isSilent = weighing.daysOpen >= SLIP_DAYS && !weighing.hasObjection;
    return approvals.length > 0 || isSilent ? [] : ['oneReviewer'];
  }
  if (weighing.size === 'teaching') return forTeaching(approvals);
  return foundersRuleHolds(weighing) ? [] : forHistory(approvals);
};
