import { type Actor, holdersOf } from '../../identity/index.ts';
import { type Contribution, contributionOf, hiddenNow, hidingOf } from '../../library/index.ts';
import { readWritten } from '../../network/index.ts';
import { paths } from '../../paths.ts';
import type { Act } from '../../platform/act.ts';
import { open } from '../../platform/crypto/open.ts';
import type { Tx } from '../../platform/db/db.ts';
import { permit } from '../../platform/errors.ts';
import { maySeeReports, missingForAnswer, STEWARDS_NEEDED } from './policy.ts';
import { DAYS, daysAfter } from './report.ts';
import { contributionIn, networkIn } from './settle.ts';
import {
  ABOUT_FIELD,
  ENTRY_FIELD,
  type Entry,
  entriesOf,
  type Report,
  type ReportId,
  reportById,
  reports,
  WORDS_FIELD,
} from './store.ts';

const dueAtOf = ({ madeAt }: Pick<Report, 'madeAt'>): Date => daysAfter(madeAt, DAYS.answer);

/** What stewards have to do: reports and what is hidden, no word of either opened. Errors: NotFound for all but stewards. */
export const readReports = async ({ actor, db, now }: Act<Actor>) => {
  permit(maySeeReports(actor));
  return {
    reports: (await reports(db, actor)).map(({ aboutSealed: _about, wordsSealed: _words, ...report }) => ({
      ...report,
      dueAt: dueAtOf(report),
    })),
    hidden: await hiddenNow(db),
    tooFew: (await holdersOf(db, 'steward', now)).length < STEWARDS_NEEDED,
    now,
  };
};
export type ReportsReading = Awaited<ReturnType<typeof readReports>>;

/** Where it can be seen. */
const addressOf = ({ thing, thingId }: Report, contribution: Contribution | undefined): string | undefined => {
  if (contribution) return paths.proposal(contribution.proposalId);
  if (thing === 'session' && thingId) return paths.session(thingId);
  return thing === 'kit' && thingId ? paths.kit(thingId) : undefined;
};

const logOf = async (tx: Tx, act: Act<Actor>, id: ReportId) => {
  const opened = async ({ wordsSealed, ...entry }: Entry) => ({
    ...entry,
    words: wordsSealed
      ? await open(tx, act, { field: ENTRY_FIELD, of: entry.id, why: 'report' }, wordsSealed)
      : undefined,
  });
  const log = [];
  for (const entry of await entriesOf(tx, id)) log.push(await opened(entry));
  return log;
};

/** One report with its words and its log; that this steward looked stands in the audit. Errors: NotFound for all but stewards. */
export const readReport = (act: Act<Actor>, id: ReportId) =>
  act.db.transaction(async (tx) => {
    permit(maySeeReports(act.actor));
    const report = await reportById(tx, act.actor, id);
    const { aboutSealed, wordsSealed } = report;
    const ref = contributionIn(report);
    const contribution = ref && (await contributionOf(tx, ref));
    const of = networkIn(report);
    const written = of && (await readWritten(tx, act, of));
    const look = { of: id, why: 'report' };
    return {
      id,
      number: report.number,
      wrong: report.wrong,
      thing: report.thing,
      madeAt: report.madeAt,
      dueAt: dueAtOf(report),
      closedAt: report.closedAt,
      about: aboutSealed ? await open(tx, act, { field: ABOUT_FIELD, ...look }, aboutSealed) : undefined,
      words: wordsSealed ? await open(tx, act, { field: WORDS_FIELD, ...look }, wordsSealed) : undefined,
      address: written ? written.address : addressOf(report, contribution),
      contribution,
      hiding: ref && (await hidingOf(tx, ref)),
      written,
      canAnswer: missingForAnswer(report).length === 0 && report.closedAt === null,
      log: await logOf(tx, act, id),
    };
  });
export type ReportReading = Awaited<ReturnType<typeof readReport>>;
