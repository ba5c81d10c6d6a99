import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { PERSONALS } from '../../src/personal.ts';
import { aDatabase } from '../../src/platform/db/testing.ts';

const db = await aDatabase();
const Column = z.object({ tableName: z.string(), columnName: z.string() });

/** Columns whose name says that a person stands behind them. */
const OF_A_PERSON =
  /(^|_)(person|actor|author|giver|holder|voter|nominee|reviewer|facilitator|maker|mover)_id$|^(by_id|given_by|added_by|ended_by|made_by)$/;

/** Every column that names a person: those that point at `person`, those that say so by their name, and sealed ones. */
const naming = (): Promise<z.infer<typeof Column>[]> =>
  db.all(Column)`
    select columns.table_name, columns.column_name from information_schema.columns
    where table_schema = current_schema()
      and table_name in (select table_name from information_schema.tables where table_type = 'BASE TABLE') and (
      column_name ~ ${OF_A_PERSON.source} or domain_name in ('sealed', 'keyed_hash')
      or (table_name, column_name) in (
        select relname, attname from pg_constraint
        join pg_class on pg_class.oid = conrelid join pg_attribute on attrelid = conrelid and attnum = any (conkey)
        where contype = 'f' and confrelid = 'person'::regclass))
    order by 1, 2`;

describe('every table that names a person', () => {
  it('has a room that answers for it: for what it holds, and for letting go of it', async () => {
    const answered = new Set(PERSONALS.flatMap(({ tables }) => Object.keys(tables)));
    const unanswered = (await naming()).filter(({ tableName }) => !answered.has(tableName));
    expect(unanswered.map(({ tableName, columnName }) => `${tableName}.${columnName}`)).toEqual([]);
  });

  it('is really there, and answered for once', async () => {
    const tables = PERSONALS.flatMap(({ tables: own }) => Object.keys(own));
    const there = await db.all(z.object({ tableName: z.string() }))`
      select table_name from information_schema.tables where table_schema = current_schema()`;
    const names = new Set(there.map(({ tableName }) => tableName));
    expect(tables.filter((table) => !names.has(table))).toEqual([]);
    expect(tables.length).toBe(new Set(tables).size);
  });
});
