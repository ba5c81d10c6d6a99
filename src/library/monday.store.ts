import { z } from 'zod';
import type { Tx } from '../platform/db/db.ts';
import { REVIEWERS_LEAST } from './reviewers/policy.ts';
import { reviewerCount } from './reviewers/store.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const LISTED_MAX = 100;

/** By day 3 a named person has it, at day 14 another: whoever suggested it was told so. A reviewer is silent after 14 days. */
const DAYS = { named: 3, answered: 14, silent: 14, turnsOf: 90 } as const;
const SILENT_TURNS = 2;

const daysAgo = (now: Date, days: number): Date => new Date(now.getTime() - days * DAY_MS);

const Unanswered = z.object({
  id: z.uuid(),
  /** Of its kit, in the kit's own language. */
  title: z.string(),
  language: z.string(),
  openedAt: z.date(),
  /** With whom it lies, by the name they review under. */
  holder: z.string().nullable(),
});

/** Suggestions that no reviewer has answered, past the day they were promised: the longest waiting first. */
const unanswered = (db: Tx, now: Date): Promise<z.infer<typeof Unanswered>[]> =>
  db.all(Unanswered)`
    select id, title, language, opened_at, holder from proposal_listed
    where merged_at is null and ended_at is null
      and not exists (select 1 from review where review.proposal_id = proposal_listed.id)
      and (opened_at < ${daysAgo(now, DAYS.answered)} or (holder is null and opened_at < ${daysAgo(now, DAYS.named)}))
    order by opened_at, id limit ${LISTED_MAX}`;

const Silent = z.object({
  personId: z.uuid(),
  /** Null is "someone". */
  publicName: z.string().nullable(),
  since: z.date(),
});

/** Reviewers who have not said that they are still in, or who let two turns pass without a word. */
const silentReviewers = (db: Tx, now: Date): Promise<z.infer<typeof Silent>[]> =>
  db.all(Silent)`
    select person.id as person_id, public_name, least(asked_at, passed_from) as since
    from role_grant join person on person.id = person_id
    left join lateral (select asked_at from duty_asking
      where duty_asking.person_id = person.id and answered_at is null and lapsed_at is null and asked_at < ${daysAgo(now, DAYS.silent)}) asked on true
    left join lateral (select min(from_at) as passed_from from holding
      where holding.person_id = person.id and ended_at >= until_at and from_at > ${daysAgo(now, DAYS.turnsOf)}
        and not exists (select 1 from review where review.proposal_id = holding.proposal_id and reviewer_id = person.id)
      having count(*) >= ${SILENT_TURNS}) passed on true
    where role = 'reviewer' and ended_at is null and (until_at is null or until_at > ${now})
      and coalesce(asked_at, passed_from) is not null
      and not exists (select 1 from reviewing_pause where reviewing_pause.person_id = person.id and from_at <= ${now} and reviewing_pause.until_at > ${now})
    order by since, person.id limit ${LISTED_MAX}`;

/** What of the library waits for a steward. */
export const libraryWaiting = async (db: Tx, now: Date) => {
  const reviewers = await reviewerCount(db, now);
  return {
    unanswered: await unanswered(db, now),
    silent: await silentReviewers(db, now),
    /** Fewer reviewers than can decide a change, and how many there are. */
    tooFewReviewers: reviewers < REVIEWERS_LEAST ? reviewers : undefined,
  };
};
