import { type Actor, isPerson } from '../../identity/index.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import type { TranslationsBehind } from '../asks.ts';
import { type Decision, decisions } from '../decisions/store.ts';
import { headlineOf } from '../reviews/headline.ts';
import { chosen, JOBS_MAX, MINUTES, type SmallJob } from './small-jobs.ts';
import { doubtLines, kitsWantingReviewers, overrunLines, type Waiting, waiting } from './store.ts';

const A_PAGE = 30;
const DECIDED = 8;
const OWN_MAX = 20;

export interface ChangesReading {
  /** What lies with this reviewer. */
  own: Waiting[];
  /** On the first page. */
  jobs: SmallJob[];
  waiting: Waiting[];
  page: number;
  hasMore: boolean;
  decided: Decision[];
}

const readingJobs = (some: readonly Waiting[]): SmallJob[] =>
  some
    .filter(({ inWords }) => !inWords)
    .map(({ id, slug, title, language, size, why }) => ({
      kind: 'read',
      minutes: MINUTES.read[size],
      id,
      slug,
      title,
      language,
      size,
      headline: headlineOf(why),
    }));

const writingJobs = (some: readonly Waiting[]): SmallJob[] =>
  some
    .filter(({ inWords }) => inWords)
    .map(({ id, slug, title, language, why }) => ({
      kind: 'write',
      minutes: MINUTES.write,
      id,
      slug,
      title,
      language,
      headline: headlineOf(why),
    }));

const jobsOf = async (
  db: Tx,
  now: Date,
  some: readonly Waiting[],
  translationsBehind: TranslationsBehind,
): Promise<SmallJob[]> => {
  const behind = (await translationsBehind(db, JOBS_MAX)).map(
    (one): SmallJob => ({ ...one, kind: 'translation', minutes: one.stepsBehind * MINUTES.stepBehind }),
  );
  const over = (await overrunLines(db, JOBS_MAX)).map(
    (one): SmallJob => ({ ...one, kind: 'overrun', minutes: MINUTES.overrun }),
  );
  const doubts = (await doubtLines(db, JOBS_MAX, now)).map(
    (one): SmallJob => ({ ...one, kind: 'doubt', minutes: MINUTES.doubt }),
  );
  const wanting = (await kitsWantingReviewers(db, JOBS_MAX, now)).map(
    (one): SmallJob => ({ ...one, kind: 'reviewer', minutes: MINUTES.reviewer }),
  );
  return chosen([readingJobs(some), over, writingJobs(some), behind, doubts, wanting]);
};

/** What there is to do over all kits, what waits and where it stands, what was lately decided. `page`: from 1. */
export const readChanges = async (
  { actor, db, now }: Act<Actor>,
  page: number,
  translationsBehind: TranslationsBehind,
): Promise<ChangesReading> => {
  const some = await waiting(db, { count: A_PAGE + 1, from: (page - 1) * A_PAGE });
  return {
    own: isPerson(actor) && actor.isReviewer ? await waiting(db, { count: OWN_MAX, heldBy: actor.id }) : [],
    jobs: page === 1 ? await jobsOf(db, now, some, translationsBehind) : [],
    waiting: some.slice(0, A_PAGE),
    page,
    hasMore: some.length > A_PAGE,
    decided: await decisions(db, { count: DECIDED }),
  };
};
