import { z } from 'zod';
import type { Tx } from '../../platform/db/db.ts';
import type { Doubt } from './doubts.ts';

const ToRead = z.object({ editionId: z.uuid(), kitId: z.uuid(), source: z.instanceof(Uint8Array) });

/** Latest editions of kits that nobody has looked through yet, at most so many. */
export const editionsToRead = (db: Tx, count: number): Promise<z.infer<typeof ToRead>[]> =>
  db.all(ToRead)`
    select edition.id as edition_id, edition.kit_id, source
    from kit_card join edition on edition.id = kit_card.edition_id join revision on revision.id = revision_id
    where not exists (select 1 from edition_read where edition_read.edition_id = edition.id) limit ${count}`;

export interface LearnedStep {
  stepId: string;
  title: string;
  minutes: number;
}

/** Keeps what was learned from an edition, in the place of what earlier editions of the kit said. Twice is once. */
export const putLearned = async (
  tx: Tx,
  { editionId, kitId }: { editionId: string; kitId: string },
  { steps, doubts }: { steps: readonly LearnedStep[]; doubts: readonly Doubt[] },
): Promise<void> => {
  await tx.run`delete from edition_read where kit_id = ${kitId} and edition_id <> ${editionId}`;
  const added = await tx.run`
    insert into edition_read (edition_id, kit_id) values (${editionId}, ${kitId}) on conflict do nothing`;
  if (added === 0) return;
  await tx.run`
    insert into edition_step (edition_id, step_id, number, title, minutes)
    select ${editionId}::uuid, step_id, row_number() over (), title, minutes
    from unnest(${steps.map(({ stepId }) => stepId)}::text[], ${steps.map(({ title }) => title)}::text[],
      ${steps.map(({ minutes }) => minutes)}::int[]) as step (step_id, title, minutes)
    on conflict do nothing`;
  await tx.run`
    insert into doubt (edition_id, number, place, words)
    select ${editionId}::uuid, row_number() over (), place, words
    from unnest(${doubts.map(({ place }) => place)}::text[], ${doubts.map(({ words }) => words)}::text[]) as one (place, words)`;
};

/** When a list was last counted. */
export const countedAt = async (db: Tx, list: string): Promise<Date | undefined> =>
  (await db.maybe(z.object({ at: z.date() }))`select at from list_counted where list = ${list}`)?.at;

export const putCounted = async (tx: Tx, list: string, now: Date): Promise<void> => {
  await tx.run`
    insert into list_counted (list, at) values (${list}, ${now}) on conflict (list) do update set at = excluded.at`;
};

const Planned = z.object({ kitId: z.uuid(), stepId: z.string(), minutes: z.int() });

/** The minutes that the latest editions plan for steps. */
export const plannedMinutes = (db: Tx): Promise<z.infer<typeof Planned>[]> =>
  db.all(Planned)`
    select kit_card.kit_id, step_id, edition_step.minutes from kit_card join edition_step on edition_step.edition_id = kit_card.edition_id`;

export interface Overrun {
  kitId: string;
  stepId: string;
  planned: number;
  median: number;
  times: number;
}

/** Puts a new list of steps that run over in the place of the one before. False: it says the same. */
export const putOverruns = async (tx: Tx, overruns: readonly Overrun[]): Promise<boolean> => {
  const of = <Name extends keyof Overrun>(name: Name): Overrun[Name][] => overruns.map((one) => one[name]);
  const gone = await tx.run`
    delete from overrun where not (kit_id, step_id) in (select * from unnest(${of('kitId')}::uuid[], ${of('stepId')}::text[]))`;
  const put = await tx.run`
    insert into overrun (kit_id, step_id, planned, median, times)
    select * from unnest(${of('kitId')}::uuid[], ${of('stepId')}::text[], ${of('planned')}::int[], ${of('median')}::int[], ${of('times')}::int[])
    on conflict (kit_id, step_id) do update
      set planned = excluded.planned, median = excluded.median, times = excluded.times
      where (overrun.planned, overrun.median, overrun.times) is distinct from (excluded.planned, excluded.median, excluded.times)`;
  return gone + put > 0;
};
