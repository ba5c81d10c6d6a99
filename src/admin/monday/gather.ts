import { type Actor, holdersOf } from '../../identity/index.ts';
import { libraryWaiting } from '../../library/index.ts';
import { paths } from '../../paths.ts';
import { tooFewFacilitators } from '../../pathway/index.ts';
import type { Act } from '../../platform/act.ts';
import { mailTroubles } from '../../platform/mail/store.ts';
import { sessionsWaiting } from '../../sessions/index.ts';
import { STEWARDS_NEEDED } from '../reports/policy.ts';
import { readReports } from '../reports/read.ts';
import type { Matter } from './matters.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const SOON_DAYS = 7;
const MAIL_DAYS = 7;
const ATTEMPTS_MIN = 3;

/** What hurts most: somebody harmed and no answer in time; people who would meet nobody; people who wait. Days are added to it. */
const HURTS = {
  lateReport: 2_000,
  trainingSoon: 1_500,
  report: 1_000,
  appeal: 990,
  nobody: 800,
  training: 700,
  request: 600,
  facilitators: 560,
  reviewers: 550,
  stewards: 540,
  failed: 500,
  waiting: 480,
  suggestion: 300,
  unclosed: 200,
  silent: 100,
} as const;

const whole = (ms: number): number => Math.max(0, Math.floor(ms / DAY_MS));

/** Waiting any longer hurts no more than this: another kind is worse. */
const upTo = (days: number): number => Math.min(days, 90);

const ofSessions = async ({ db, now }: Act<Actor>): Promise<Matter[]> => {
  const { requests, withoutPair, notClosed } = await sessionsWaiting(db, now);
  const since = (at: Date) => whole(now.getTime() - at.getTime());
  return [
    ...requests.map(({ id, kind, people, outcode, confirmedAt, nobodyAt }) => {
      const count = since(confirmedAt);
      const isNobody = nobodyAt !== null;
      const hurts = (isNobody ? HURTS.nobody : HURTS.request) + upTo(count);
      return {
        kind: 'request' as const,
        group: kind,
        people,
        outcode,
        isNobody,
        count,
        hurts,
        href: paths.request(id),
      };
    }),
    ...withoutPair.map(({ id, title, kitLanguage, startsAt, requestId, leads }) => {
      const count = whole(startsAt.getTime() - now.getTime());
      const hurts = (count < SOON_DAYS ? HURTS.trainingSoon : HURTS.training) - upTo(count) - leads / 2;
      const href = requestId === null ? paths.session(id) : paths.request(requestId);
      const isAsked = requestId !== null;
      return { kind: 'training' as const, title, language: kitLanguage, leads, isAsked, count, hurts, href };
    }),
    ...notClosed.map(({ id, title, kitLanguage, startsAt }) => {
      const count = since(startsAt);
      const hurts = HURTS.unclosed + upTo(count);
      return { kind: 'unclosed' as const, title, language: kitLanguage, count, hurts, href: paths.session(id) };
    }),
  ];
};

const ofLibrary = async ({ db, now }: Act<Actor>): Promise<Matter[]> => {
  const { unanswered, silent, tooFewReviewers } = await libraryWaiting(db, now);
  const since = (at: Date) => whole(now.getTime() - at.getTime());
  return [
    ...unanswered.map(({ id, title, language, openedAt, holder }) => {
      const count = since(openedAt);
      const hurts = HURTS.suggestion + upTo(count);
      return { kind: 'suggestion' as const, title, language, holder, count, hurts, href: paths.proposal(id) };
    }),
    ...silent.map(({ publicName, since: at }) => {
      const count = since(at);
      return {
        kind: 'silent' as const,
        name: publicName,
        count,
        hurts: HURTS.silent + upTo(count),
        href: paths.reviewers,
      };
    }),
    ...(tooFewReviewers === undefined
      ? []
      : [{ kind: 'reviewers' as const, count: tooFewReviewers, hurts: HURTS.reviewers, href: paths.reviewers }]),
  ];
};

const ofReports = async (act: Act<Actor>): Promise<Matter[]> => {
  const { reports, hidden } = await readReports(act);
  const since = (at: Date) => whole(act.now.getTime() - at.getTime());
  return [
    ...reports
      .filter(({ closedAt }) => closedAt === null)
      .map(({ id, wrong, madeAt, dueAt }) => {
        const count = since(madeAt);
        const isLate = dueAt < act.now;
        const hurts = (isLate ? HURTS.lateReport : HURTS.report) + upTo(count);
        return { kind: 'report' as const, wrong, dueAt, isLate, count, hurts, href: paths.adminReport(id) };
      }),
    ...hidden.flatMap(({ id, appealedAt, appealDueAt, appealDecidedAt }) => {
      if (appealedAt === null || appealDecidedAt !== null) return [];
      const count = since(appealedAt);
      const href = paths.adminHiding(id);
      return [{ kind: 'appeal' as const, dueAt: appealDueAt, count, hurts: HURTS.appeal + upTo(count), href }];
    }),
  ];
};

const ofLetters = async ({ db, now }: Act<Actor>, opensLetters: boolean): Promise<Matter[]> => {
  const { failed, waiting } = await mailTroubles(db, new Date(now.getTime() - MAIL_DAYS * DAY_MS), ATTEMPTS_MIN);
  const of = (kind: 'failed' | 'waiting', count: number): Matter[] =>
    count === 0 ? [] : [{ kind, count, hurts: HURTS[kind], href: paths.outbox }];
  return opensLetters ? of('waiting', waiting) : of('failed', failed);
};

const ofPeople = async ({ db, now }: Act<Actor>): Promise<Matter[]> => {
  const facilitators = await tooFewFacilitators(db);
  const stewards = (await holdersOf(db, 'steward', now)).length;
  return [
    ...(facilitators === undefined
      ? []
      : [{ kind: 'facilitators' as const, count: facilitators, hurts: HURTS.facilitators, href: paths.facilitate }]),
    ...(stewards >= STEWARDS_NEEDED
      ? []
      : [{ kind: 'stewards' as const, count: stewards, hurts: HURTS.stewards, href: paths.adminReports }]),
  ];
};

/** All that waits for a steward, as each room tells it. `opensLetters`: no mail server is set, so letters wait to be handed on. */
export const gatherMatters = async (act: Act<Actor>, opensLetters: boolean): Promise<Matter[]> => [
  ...(await ofReports(act)),
  ...(await ofSessions(act)),
  ...(await ofPeople(act)),
  ...(await ofLetters(act, opensLetters)),
  ...(await ofLibrary(act)),
];
