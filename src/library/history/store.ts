import { z } from 'zod';
import { json, type Tx } from '../../platform/db/db.ts';
import type { KitId } from '../kits/store.ts';
import type { Difference } from '../revisions/difference.ts';
import { RevisionId } from '../revisions/store.ts';

/** How revisions are told by this program: a larger number has them told anew. */
const SHAPE = 1;

const Change = z.object({
  kind: z.string(),
  title: z.string(),
  /** A step's number, before or, when it is new, now. */
  number: z.int().nullable(),
  how: z.enum(['added', 'removed', 'changed', 'moved']),
});
export type Change = z.infer<typeof Change>;

const Entry = z.object({
  id: RevisionId,
  parentId: RevisionId.nullable(),
  commitId: z.string(),
  author: z.string(),
  authoredAt: z.date(),
  reason: z.string(),
  /** The edition that it is, if it was numbered. */
  edition: z.int().nullable(),
  /** The suggestion that it was. */
  proposalId: z.string().nullable(),
  isTold: z.boolean(),
  minutesBefore: z.int().nullable(),
  minutes: z.int().nullable(),
  changes: z.array(Change).nullable(),
  steps: z.array(z.string()).nullable(),
});
/** A revision as the history lists it; what was not told yet is null. */
export interface Entry extends z.infer<typeof Entry> {
  /** The edition in which it came into print: its own, or the first one after it. */
  cameWith: number | null;
}

/** @param entries the newest first */
const withEditions = (entries: readonly z.infer<typeof Entry>[]): Entry[] => {
  let cameWith: number | null = null;
  return entries.map((entry) => {
    cameWith = entry.edition ?? cameWith;
    return { ...entry, cameWith };
  });
};

/** The one line of a kit's revisions, the newest first. */
export const entriesOf = async (db: Tx, kitId: KitId): Promise<Entry[]> =>
  withEditions(
    await db.all(Entry)`
    with recursive line (id, parent_id, place) as (
      (select id, parent_id, 0 from revision where kit_id = ${kitId}
        and not exists (select 1 from revision later where later.parent_id = revision.id) order by added_at desc limit 1)
      union all
      select revision.id, revision.parent_id, place + 1 from line join revision on revision.id = line.parent_id)
    select revision.id, revision.parent_id, commit_id, author, authored_at, reason, proposal_id, told.revision_id is not null as is_told,
      (select max(number) from edition where edition.revision_id = revision.id) as edition, minutes_before, minutes, changes, steps
    from line join revision using (id) left join proposal_merge on proposal_merge.revision_id = revision.id
    left join revision_told told on told.revision_id = revision.id and shape = ${SHAPE} order by place`,
  );

const Read = z.object({ id: RevisionId, source: z.instanceof(Uint8Array) });

export const sourceOf = async (db: Tx, id: RevisionId): Promise<Uint8Array> =>
  (await db.one(Read)`select id, source from revision where id = ${id}`).source;

const isDifference = (value: unknown): value is Difference =>
  typeof value === 'object' && value !== null && 'shift' in value && 'parts' in value;
/** Written by this program in this shape, and by nobody else. */
const Kept = z.object({ id: RevisionId, difference: z.custom<Difference>(isDifference).nullable() });

/** What some revisions changed, word by word, of those for which it is kept. */
export const differencesKept = async (db: Tx, ids: readonly RevisionId[]): Promise<Map<RevisionId, Difference>> => {
  const rows = await db.all(Kept)`
    select revision_id as id, difference from revision_told where revision_id = any (${ids}::uuid[]) and shape = ${SHAPE}`;
  return new Map(rows.flatMap(({ id, difference }) => (difference ? [[id, difference]] : [])));
};

export interface Told {
  minutesBefore: number | null;
  minutes: number;
  changes: Change[];
  steps: string[];
  difference: Difference | null;
}

/** Keeps what a revision changed, unless its text was written anew meanwhile. */
export const keepTold = async (db: Tx, { id, commitId }: Pick<Entry, 'id' | 'commitId'>, told: Told): Promise<void> => {
  await db.run`
    insert into revision_told (revision_id, shape, minutes_before, minutes, changes, steps, difference)
    select id, ${SHAPE}::smallint, ${told.minutesBefore}::integer, ${told.minutes}::integer, ${json(told.changes)}::jsonb,
      ${told.steps}::text[], ${told.difference && json(told.difference)}::jsonb
    from revision where id = ${id} and commit_id = ${commitId}
    on conflict (revision_id) do update set shape = excluded.shape, minutes_before = excluded.minutes_before,
      minutes = excluded.minutes, changes = excluded.changes, steps = excluded.steps, difference = excluded.difference`;
};

/** When a kit's history was last written anew, because something was taken down. */
export const writtenAnewAt = async (db: Tx, kitId: KitId): Promise<Date | null> =>
  (
    await db.one(z.object({ at: z.date().nullable() }))`
      select max(redaction.at) as at from earlier_commit_id old join redaction on redaction.id = redaction_id where old.kit_id = ${kitId}`
  ).at;
