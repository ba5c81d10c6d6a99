import { z } from 'zod';
import type { Tx } from '../../../platform/db/db.ts';
import { ProposalId } from '../../proposals/store.ts';

export const DUTY_PROMISES = ['ask', 'remind', 'lapse', 'open-election', 'end-term'] as const;
export type DutyPromise = (typeof DUTY_PROMISES)[number];

export const addDutyPromise = async (tx: Tx, personId: string, what: DutyPromise, dueAt: Date): Promise<void> => {
  await tx.run`
    insert into duty_promise (person_id, what, due_at) values (${personId}, ${what}, ${dueAt}) on conflict do nothing`;
};

const Due = z.object({ personId: z.uuid(), what: z.enum(DUTY_PROMISES) });

/** Takes one promise that is due and marks it kept, in the transaction that keeps it; others take others. */
export const takeDutyPromise = (tx: Tx, now: Date): Promise<z.infer<typeof Due> | undefined> =>
  tx.maybe(Due)`
    update duty_promise set kept_at = ${now} from (
      select person_id, what, due_at from duty_promise where kept_at is null and due_at <= ${now}
      order by due_at, what limit 1 for update skip locked) due
    where duty_promise.person_id = due.person_id and duty_promise.what = due.what and duty_promise.due_at = due.due_at
    returning duty_promise.person_id, duty_promise.what`;

/** What was promised about asking, and is not kept yet, is not asked any more. */
export const dropAskings = async (tx: Tx, personId: string): Promise<void> => {
  await tx.run`
    delete from duty_promise where person_id = ${personId} and kept_at is null and what in ('ask', 'remind', 'lapse')`;
};

const Grant = z.object({
  publicName: z.string().nullable(),
  untilAt: z.date().nullable(),
  endedAt: z.date().nullable(),
  endReason: z.string().nullable(),
});
export type ReviewerGrant = z.infer<typeof Grant>;

/** The last time that somebody was made a reviewer; their row as a person is locked until the transaction ends. */
export const lastGrantToChange = async (tx: Tx, personId: string): Promise<ReviewerGrant | undefined> => {
  await tx.run`select 1 from person where id = ${personId} for update`;
  return lastGrant(tx, personId);
};

export const lastGrant = (db: Tx, personId: string | null): Promise<ReviewerGrant | undefined> =>
  db.maybe(Grant)`
    select public_name, until_at, ended_at, end_reason from role_grant join person on person.id = person_id
    where person_id = ${personId} and role = 'reviewer' order by given_at desc, role_grant.id limit 1`;

/** When a pause that runs now ends. */
export const pausedUntil = async (db: Tx, personId: string | null, now: Date): Promise<Date | undefined> => {
  const row = await db.maybe(z.object({ untilAt: z.date() }))`
    select until_at from reviewing_pause where person_id = ${personId} and from_at <= ${now} and until_at > ${now}
    order by until_at desc limit 1`;
  return row?.untilAt;
};

export const addPause = async (tx: Tx, personId: string, now: Date, until: Date): Promise<void> => {
  await tx.run`insert into reviewing_pause (person_id, from_at, until_at) values (${personId}, ${now}, ${until})`;
};

/** False: there was none. */
export const endPause = async (tx: Tx, personId: string, now: Date): Promise<boolean> =>
  (await tx.run`
    update reviewing_pause set until_at = ${now}
    where person_id = ${personId} and from_at <= ${now} and until_at > ${now}`) > 0;

/** Asks, unless an asking is open; resolves to its id. */
export const addAsking = (tx: Tx, personId: string, now: Date): Promise<{ id: string } | undefined> =>
  tx.maybe(z.object({ id: z.uuid() }))`
    insert into duty_asking (person_id, asked_at) values (${personId}, ${now}) on conflict do nothing returning id`;

const Asking = z.object({ id: z.uuid(), askedAt: z.date() });

export const openAsking = (db: Tx, personId: string | null): Promise<z.infer<typeof Asking> | undefined> =>
  db.maybe(Asking)`
    select id, asked_at from duty_asking where person_id = ${personId} and answered_at is null and lapsed_at is null`;

/** Closes what was asked: answered, or lapsed unanswered. False: nothing was open. */
export const closeAsking = async (tx: Tx, personId: string, how: 'answered' | 'lapsed', now: Date): Promise<boolean> =>
  (await tx.run`
    update duty_asking set answered_at = ${how === 'answered' ? now : null}, lapsed_at = ${how === 'lapsed' ? now : null}
    where person_id = ${personId} and answered_at is null and lapsed_at is null`) > 0;

/** Ends every turn that somebody has; resolves to the changes that lie with nobody now. */
export const endTurns = async (tx: Tx, personId: string, now: Date): Promise<ProposalId[]> => {
  const rows = await tx.all(z.object({ proposalId: ProposalId }))`
    update holding set ended_at = ${now} where person_id = ${personId} and ended_at is null returning proposal_id`;
  return rows.map(({ proposalId }) => proposalId);
};
