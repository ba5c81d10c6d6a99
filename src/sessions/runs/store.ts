import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import { HOW, type How } from './fields.ts';

export const RunId = z.uuid().brand<'RunId'>();
export type RunId = z.infer<typeof RunId>;

/**
 * Runs of one source, kit and day that count as evidence: the first so many that stand. A hall of twenty shares one address
 * and may each tell of it; one person with a script moves no figure far.
 */
export const COUNTED_A_SOURCE = 25;

/** Timed runs from which a range of minutes is given. */
export const TIMED_LEAST = 5;

export interface NewRun {
  code: string;
  kitId: string;
  ranOn: string;
  people: number | null;
  outcode: string | null;
  words: string | null;
  sourceHash: string;
  withdrawalHash: Uint8Array;
  now: Date;
}

/** Writes a run down, or what the same form says now. Undefined when that run was withdrawn, or is of another code. */
export const putRun = (tx: Tx, run: NewRun): Promise<{ id: RunId } | undefined> =>
  tx.maybe(z.object({ id: RunId }))`
    insert into run (code, kit_id, ran_on, people, outcode, words, source_hash, withdrawal_hash, told_at)
    values (${run.code}, ${run.kitId}, ${run.ranOn}, ${run.people}, ${run.outcode}, ${run.words}, ${run.sourceHash},
      ${run.withdrawalHash}, ${run.now})
    on conflict (withdrawal_hash) do update
      set ran_on = excluded.ran_on, people = excluded.people, outcode = excluded.outcode, words = excluded.words
      where run.withdrawn_at is null and run.code = excluded.code
    returning id`;

export interface NewRunStep {
  kitId: string;
  stepId: string;
  how: How;
  minutes: number | null;
}

/** Puts what became of a run's steps in the place of what was said before. */
export const putSteps = async (tx: Tx, runId: RunId, steps: readonly NewRunStep[]): Promise<void> => {
  await tx.run`delete from run_step where run_id = ${runId}`;
  for (const { kitId, stepId, how, minutes } of steps)
    await tx.run`
      insert into run_step (run_id, kit_id, step_id, how, minutes) values (${runId}, ${kitId}, ${stepId}, ${how}, ${minutes})
      on conflict do nothing`;
};

const Told = z.object({
  id: RunId,
  code: z.string(),
  ranOn: z.string(),
  withdrawnAt: z.date().nullable(),
  /** Where it stands among those of its source and kit that day, from 1. */
  place: z.int(),
});
export type Told = z.infer<typeof Told>;

/** The run that a link is for. */
export const runByLink = (db: Tx, withdrawalHash: Uint8Array): Promise<Told> =>
  db.one(Told)`
    select id, code, ran_on, withdrawn_at,
      (select count(*) from run other where other.source_hash = run.source_hash and other.kit_id = run.kit_id
        and other.withdrawn_at is null and (other.told_at, other.id) <= (run.told_at, run.id)) as place
    from run where withdrawal_hash = ${withdrawalHash}`;

/** The same, locked until the transaction ends: undefined when there is none, or it was withdrawn. */
export const runToWithdraw = (tx: Tx, withdrawalHash: Uint8Array): Promise<{ id: RunId } | undefined> =>
  tx.maybe(z.object({ id: RunId }))`
    select id from run where withdrawal_hash = ${withdrawalHash} and withdrawn_at is null for update`;

const RunStep = z.object({ kitId: z.string(), stepId: z.string(), how: z.enum(HOW), minutes: z.int().nullable() });

export const stepsOfRun = (db: Tx, runId: RunId) =>
  db.all(RunStep)`select kit_id, step_id, how, minutes from run_step where run_id = ${runId} order by kit_id, step_id`;

/** The slugs of every kit that a run told something about. */
export const kitsReached = async (db: Tx, runId: RunId): Promise<string[]> => {
  const rows = await db.all(z.object({ slug: z.string() }))`
    select slug from kit where id in (select kit_id from run where id = ${runId} union select kit_id from run_step where run_id = ${runId})`;
  return rows.map(({ slug }) => slug);
};

/** The suggestion that was made of a run's words, if one was. */
export const suggestionOf = async (tx: Tx, runId: RunId): Promise<string | undefined> =>
  (await tx.maybe(z.object({ proposalId: z.uuid() }))`select proposal_id from run_suggestion where run_id = ${runId}`)
    ?.proposalId;

/** Takes back all that a run told; that there was one, and when, stays. */
export const emptyRun = async (tx: Tx, runId: RunId, now: Date): Promise<void> => {
  await tx.run`delete from run_step where run_id = ${runId}`;
  await tx.run`update run set withdrawn_at = ${now}, people = null, outcode = null, words = null where id = ${runId}`;
};

const EvidenceRow = z.object({
  /** Null in the row about the whole kit. */
  stepId: z.string().nullable(),
  runs: z.int(),
  times: z.int(),
  short: z.int(),
  skipped: z.int(),
  timed: z.int(),
  low: z.int().nullable(),
  median: z.int().nullable(),
  high: z.int().nullable(),
});
export type EvidenceRow = z.infer<typeof EvidenceRow>;

/**
 * What runs said of a kit, a row for the whole and one a step: withdrawn runs, and those past `COUNTED_A_SOURCE`, left out.
 * Minutes are those that somebody really took: the 10th, 50th and 90th of a hundred, by nearest rank, so below ten timed
 * runs the least and the most. (The salt of `source_hash` lives a day, so one source is one day's.)
 */
export const evidenceOf = (db: Tx, kitId: string): Promise<EvidenceRow[]> =>
  db.all(EvidenceRow)`
    with reached as (
      select id, row_number() over (partition by source_hash order by told_at, id) as place
      from run
      where withdrawn_at is null
        and (kit_id = ${kitId} or id in (select run_id from run_step where run_step.kit_id = ${kitId}))
    ), said as (
      select reached.id, step_id, how, minutes
      from reached left join run_step on run_id = reached.id and run_step.kit_id = ${kitId}
      where place <= ${COUNTED_A_SOURCE}
    )
    select step_id, count(distinct id) as runs,
      count(*) filter (where how <> 'skipped') as times,
      count(*) filter (where how = 'short') as short,
      count(*) filter (where how = 'skipped') as skipped,
      count(minutes) as timed,
      case when count(minutes) >= ${TIMED_LEAST} then percentile_disc(0.1) within group (order by minutes) end as low,
      case when count(minutes) >= ${TIMED_LEAST} then percentile_disc(0.5) within group (order by minutes) end as median,
      case when count(minutes) >= ${TIMED_LEAST} then percentile_disc(0.9) within group (order by minutes) end as high
    from said
    group by grouping sets ((), (step_id))
    having grouping(step_id) = 1 or step_id is not null`;

/** Nobody tells of a run any more: nothing of it is left. */
export const dropRun = async (tx: Tx, runId: RunId): Promise<void> => {
  await tx.run`delete from run_suggestion where run_id = ${runId}`;
  await tx.run`delete from run_step where run_id = ${runId}`;
  await tx.run`delete from run where id = ${runId}`;
};
