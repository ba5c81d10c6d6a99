/** The six criteria of the rubric, each a mark from one to four. */
export const CRITERIA = ['preparing', 'doing', 'time', 'power', 'care', 'learning'] as const;
export type Criterion = (typeof CRITERIA)[number];
export type Marks = Readonly<Record<Criterion, number>>;

export const MARKS = [1, 2, 3, 4] as const;

/** For a level: two on all, and three on care and on power. */
const LEAST: Marks = { preparing: 2, doing: 2, time: 2, power: 3, care: 3, learning: 2 };
/** A mentor: three on all, four on three of them. */
const MENTOR_LEAST = 3;
const MENTOR_BEST = 4;
const MENTOR_BEST_TIMES = 3;
/** Two who watch the same must be this near on each criterion. */
const APART_MAX = 1;

/** Marks that allow a yes to a level. */
export const leads = (marks: Marks): boolean => CRITERIA.every((one) => marks[one] >= LEAST[one]);

/** Marks that allow a yes to mentoring. */
export const mentors = (marks: Marks): boolean =>
  CRITERIA.every((one) => marks[one] >= MENTOR_LEAST) &&
  CRITERIA.filter((one) => marks[one] >= MENTOR_BEST).length >= MENTOR_BEST_TIMES;

/** Two saw the same: within one mark on each criterion. */
export const agree = (one: Marks, other: Marks): boolean =>
  CRITERIA.every((criterion) => Math.abs(one[criterion] - other[criterion]) <= APART_MAX);
