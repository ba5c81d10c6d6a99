import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import { ReportId } from './store.ts';

export const PROMISES = ['remind', 'last-call', 'forget'] as const;
export type PromiseName = (typeof PROMISES)[number];

export const addPromise = async (tx: Tx, reportId: ReportId, what: PromiseName, dueAt: Date): Promise<void> => {
  await tx.run`insert into report_promise (report_id, what, due_at) values (${reportId}, ${what}, ${dueAt}) on conflict do nothing`;
};

const Due = z.object({ reportId: ReportId, what: z.enum(PROMISES) });

/** Takes one promise that is due and marks it kept, in the transaction that keeps it; others take others. */
export const takePromise = (tx: Tx, now: Date): Promise<z.infer<typeof Due> | undefined> =>
  tx.maybe(Due)`
    update report_promise set kept_at = ${now} from (
      select report_id, what from report_promise where kept_at is null and due_at <= ${now}
      order by due_at limit 1 for update skip locked) due
    where report_promise.report_id = due.report_id and report_promise.what = due.what
    returning report_promise.report_id, report_promise.what`;

/** The words of a report and of its log go; that it was, and when what was done, stays. */
export const forgetWords = async (tx: Tx, reportId: ReportId): Promise<void> => {
  await tx.run`update report set about_sealed = null, words_sealed = null, reporter_id = null where id = ${reportId}`;
  await tx.run`update report_entry set words_sealed = null where report_id = ${reportId}`;
};
