import { z } from 'zod';
import type { Act } from '../../platform/act.ts';
import { type Part, part, type Tx } from '../../platform/db/db.ts';
import { WRONGS } from './forms.ts';
import type { About } from './of.ts';

export const ReportId = z.uuid().brand<'ReportId'>();
export type ReportId = z.infer<typeof ReportId>;

export const ABOUT_FIELD = 'report.about_sealed';
export const WORDS_FIELD = 'report.words_sealed';
export const ENTRY_FIELD = 'report_entry.words_sealed';

const Sealed = z.instanceof(Uint8Array).nullable();

const Report = z.object({
  id: ReportId,
  number: z.string(),
  thing: z.string().nullable(),
  thingId: z.string().nullable(),
  wrong: z.enum(WRONGS),
  aboutSealed: Sealed,
  wordsSealed: Sealed,
  reporterId: z.uuid().nullable(),
  answerWantedAt: z.date().nullable(),
  madeAt: z.date(),
  answeredAt: z.date().nullable(),
  closedAt: z.date().nullable(),
});
export type Report = z.infer<typeof Report>;

export interface NewReport {
  number: string;
  about: About | undefined;
  wrong: (typeof WRONGS)[number];
  aboutWords: string;
  words: string;
  reporterId: string | null;
  answerWantedAt: Date | null;
  once: Uint8Array;
  now: Date;
}

/** Adds a report, its words sealed; undefined when the same was sent before. */
export const addReport = async (tx: Tx, report: NewReport): Promise<ReportId | undefined> => {
  const { sealer } = tx;
  const row = await tx.maybe(z.object({ id: ReportId }))`
    insert into report (number, thing, thing_id, wrong, about_sealed, words_sealed, reporter_id, answer_wanted_at, once, made_at)
    values (${report.number}, ${report.about?.thing ?? null}, ${report.about?.id ?? null}, ${report.wrong},
      ${report.aboutWords ? sealer.seal(ABOUT_FIELD, report.aboutWords) : null}, ${sealer.seal(WORDS_FIELD, report.words)},
      ${report.reporterId}, ${report.answerWantedAt}, ${report.once}, ${report.now})
    on conflict (once) do nothing returning id`;
  return row?.id;
};

export const numberSentBefore = (tx: Tx, once: Uint8Array): Promise<{ number: string }> =>
  tx.one(z.object({ number: z.string() }))`select number from report where once = ${once}`;

/** How many reports came about one thing since then. */
export const reportsOfThing = async (tx: Tx, { thing, id }: About, since: Date): Promise<number> =>
  tx.count`select count(*) from report where thing = ${thing} and thing_id = ${id} and made_at > ${since}`;

/** How many reports gave one address since then. */
export const reportsBy = async (tx: Tx, reporterId: string, since: Date): Promise<number> =>
  tx.count`select count(*) from report where reporter_id = ${reporterId} and made_at > ${since}`;

/** Whoever had a part in the session that a report is about never sees it, steward or not. `reader`: a person's id, or null. */
const isSeenBy = (reader: Part): Part => part`not (report.thing = 'session' and exists (
  select 1 from session left join session_lead on session_lead.session_id = session.id
  where session.id::text = report.thing_id and (${reader} in (host_id, made_by) or session_lead.person_id = ${reader})))`;

const seenBy = ({ id }: { id: string | null }): Part => isSeenBy(part`${id}::uuid`);

/** Those of these people who may see a report. */
export const readersOf = async (tx: Tx, id: ReportId, people: readonly string[]): Promise<string[]> => {
  const rows = await tx.all(z.object({ personId: z.uuid() }))`
    select person_id from report, unnest(${[...people]}::uuid[]) with ordinality as asked (person_id, at)
    where report.id = ${id} and ${isSeenBy(part`asked.person_id`)} order by at`;
  return rows.map(({ personId }) => personId);
};

/** All reports that this reader may see, those that are not closed first, the oldest of them first. */
export const reports = (db: Tx, reader: { id: string | null }): Promise<Report[]> =>
  db.all(Report)`
    select report.*, answered.at as answered_at, closed.at as closed_at from report
    left join lateral (select min(at) as at from report_entry where report_id = report.id and what = 'answered') answered on true
    left join report_entry closed on closed.report_id = report.id and closed.what = 'closed'
    where ${seenBy(reader)}
    order by closed.at is not null, case when closed.at is null then made_at end, closed.at desc limit 500`;

export const reportById = (db: Tx, reader: { id: string | null }, id: ReportId): Promise<Report> =>
  db.one(Report)`
    select report.*, answered.at as answered_at, closed.at as closed_at from report
    left join lateral (select min(at) as at from report_entry where report_id = report.id and what = 'answered') answered on true
    left join report_entry closed on closed.report_id = report.id and closed.what = 'closed'
    where report.id = ${id} and ${seenBy(reader)}`;

/** The report, locked until the transaction ends. */
export const reportToChange = async (tx: Tx, reader: { id: string | null }, id: ReportId): Promise<Report> => {
  await tx.run`select 1 from report where id = ${id} for update`;
  return reportById(tx, reader, id);
};

/** Whoever gave the address pressed the button in the letter; false when they had before. */
export const markAnswerWanted = async (tx: Tx, id: ReportId, now: Date): Promise<boolean> =>
  (await tx.run`update report set answer_wanted_at = ${now} where id = ${id} and answer_wanted_at is null`) === 1;

const ENTRIES = ['acknowledged', 'reminded', 'answered', 'hidden', 'shown-again', 'closed', 'forgotten'] as const;

const Entry = z.object({
  id: z.uuid(),
  what: z.enum(ENTRIES),
  wordsSealed: Sealed,
  byClock: z.boolean(),
  at: z.date(),
});
export type Entry = z.infer<typeof Entry>;

/** Writes into the log of a report; a report is closed once. */
export const addEntry = async (
  tx: Tx,
  { actor, now }: Act<{ id: string | null }>,
  reportId: ReportId,
  { what, words }: { what: Entry['what']; words?: string },
): Promise<void> => {
  const sealed = words === undefined ? null : tx.sealer.seal(ENTRY_FIELD, words);
  await tx.run`
    insert into report_entry (report_id, what, words_sealed, actor_id, at)
    values (${reportId}, ${what}, ${sealed}, ${actor.id}, ${now}) on conflict do nothing`;
};

export const entriesOf = (db: Tx, reportId: ReportId): Promise<Entry[]> =>
  db.all(Entry)`
    select id, what, words_sealed, actor_id is null as by_clock, at from report_entry where report_id = ${reportId} order by at, id`;
