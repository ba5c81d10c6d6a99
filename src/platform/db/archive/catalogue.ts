import { z } from 'zod';
import { quoted } from '../connection.ts';
import type { Tx } from '../db.ts';

/** A table as a backup sees it. */
export interface Table {
  name: string;
  /** Those that hold what was put in; generated ones are worked out anew. */
  columns: string[];
  /** What its rows are ordered by, so that equal content gives equal bytes on any server. */
  order: string;
}

const Column = z.object({
  name: z.string(),
  column: z.string(),
  collates: z.boolean(),
  keyPosition: z.int().nullable(),
});
type Column = z.infer<typeof Column>;

const Reference = z.object({ from: z.string(), to: z.string() });

const orderOf = (name: string, columns: readonly Column[]): string => {
  const key = columns.filter(({ keyPosition }) => keyPosition !== null);
  if (key.length === 0) return `${quoted(name)}::text collate "C"`;
  return key
    .toSorted((a, b) => (a.keyPosition ?? 0) - (b.keyPosition ?? 0))
    .map(({ column, collates }) => `${quoted(column)}${collates ? ' collate "C"' : ''}`)
    .join(', ');
};

const columnsIn = (tx: Tx): Promise<Column[]> => tx.all(Column)`
  select c.relname as name, a.attname as column, a.attcollation <> 0 as collates,
    array_position(k.conkey, a.attnum) as key_position
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
  left join pg_constraint k on k.conrelid = c.oid and k.contype = 'p'
  where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace and c.relname <> 'migration'
  order by c.relname, a.attnum`;

/** Each after those it refers to. In a ring of references, which only deferred ones can keep, the alphabet decides. */
const inOrder = (tables: readonly Table[], references: readonly z.infer<typeof Reference>[]): Table[] => {
  const waiting = new Map(tables.map((table) => [table.name, table]));
  const placed: Table[] = [];
  while (waiting.size > 0) {
    const free = [...waiting.values()].find(
      ({ name }) => !references.some(({ from, to }) => from === name && to !== name && waiting.has(to)),
    );
    const [next] = free ? [free] : waiting.values();
    if (!next) break;
    waiting.delete(next.name);
    placed.push(next);
  }
  return placed;
};

/** All tables of ours but the record of migrations, each after those it refers to. */
export const tablesIn = async (tx: Tx): Promise<Table[]> => {
  const columns = Map.groupBy(await columnsIn(tx), ({ name }) => name);
  const references = await tx.all(Reference)`
    select f.relname as from, t.relname as to from pg_constraint k join pg_class f on f.oid = k.conrelid join pg_class t on t.oid = k.confrelid
    where k.contype = 'f' and f.relnamespace = current_schema()::regnamespace`;
  const tables = [...columns].map(([name, all]) => ({
    name,
    columns: all.map(({ column }) => column),
    order: orderOf(name, all),
  }));
  return inOrder(tables, references);
};
