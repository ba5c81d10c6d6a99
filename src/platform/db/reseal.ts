import { z } from 'zod';
import { keyIdOf, unseal } from '../crypto/sealer.ts';
import { quoted } from './connection.ts';
import type { Db, Tx } from './db.ts';
import { driverOf } from './driver.ts';

const AT_ONCE = 500;

const Column = z.object({ table: z.string(), column: z.string() });
type Column = z.infer<typeof Column>;

const columnsOf = (tx: Tx, domain: 'sealed' | 'keyed_hash'): Promise<Column[]> =>
  tx.all(Column)`
    select columns.table_name as table, column_name as column from information_schema.columns
    join information_schema.tables on tables.table_name = columns.table_name and tables.table_schema = columns.table_schema
    where columns.table_schema = current_schema() and table_type = 'BASE TABLE' and domain_name = ${domain}
    order by columns.table_name, column_name`;

const Row = z.object({ ctid: z.string(), sealed: z.instanceof(Uint8Array) });

const rowsUnder = async (tx: Tx, { table, column }: Column, not: Uint8Array, count: number) => {
  const rows = await driverOf(tx).unsafe(
    `select ctid::text, ${quoted(column)} as sealed from ${quoted(table)}
     where ${quoted(column)} is not null and substring(${quoted(column)} from 2 for ${not.length}) <> $1 limit ${count}`,
    [Buffer.from(not)],
  );
  return z.array(Row).parse([...rows]);
};

/** `email_hash` beside `email_sealed`: the hash of `email`, of what the other says. */
const hashBeside = ({ table, column }: Column, hashes: readonly Column[]): string | undefined => {
  const name = column.replace(/_sealed$/, '_hash');
  return hashes.some((one) => one.table === table && one.column === name) ? name : undefined;
};

const resealColumn = async (tx: Tx, of: Column, hashes: readonly Column[]): Promise<number> => {
  const { table, column } = of;
  const newest = keyIdOf(tx.sealer);
  const field = `${table}.${column}`;
  const hash = hashBeside(of, hashes);
  let done = 0;
  for (
    let rows = await rowsUnder(tx, of, newest, AT_ONCE);
    rows.length > 0;
    rows = await rowsUnder(tx, of, newest, AT_ONCE)
  )
    for (const { ctid, sealed } of rows) {
      const text = unseal(tx.sealer, field, sealed);
      const sets = [Buffer.from(tx.sealer.seal(field, text))];
      if (hash) sets.push(Buffer.from(tx.sealer.hash(hash.replace(/_hash$/, ''), text)));
      await driverOf(tx).unsafe(
        `update ${quoted(table)} set ${quoted(column)} = $1 ${hash ? `, ${quoted(hash)} = $2` : ''} where ctid = '${ctid}'::tid`,
        sets,
      );
      done += 1;
    }
  return done;
};

/**
 * Seals every sealed text anew under the newest key, and makes every keyed hash anew, in one transaction: all or nothing.
 * Columns are found in the catalogue by their domain. Harmless when repeated. Resolves to how many texts were sealed.
 * Errors: Error when a text was sealed under a secret that the sealer does not have.
 */
export const resealAll = (db: Db, say: (line: string) => void, also: (tx: Tx) => Promise<void>): Promise<number> =>
  db.transaction(async (tx) => {
    const [sealed, hashes] = [await columnsOf(tx, 'sealed'), await columnsOf(tx, 'keyed_hash')];
    const alone = hashes.find((one) => !sealed.some((other) => hashBeside(other, [one])));
    if (alone) throw new Error(`${alone.table}.${alone.column} has no sealed column beside it to be made anew from.`);
    let all = 0;
    for (const one of sealed) {
      await driverOf(tx).unsafe(`lock table ${quoted(one.table)} in exclusive mode`);
      const done = await resealColumn(tx, one, hashes);
      if (done > 0) say(`  ${one.table}.${one.column}: ${done} sealed anew`);
      all += done;
    }
    if (all > 0) await also(tx);
    return all;
  });

/** Whether what is sealed here was sealed with the secret we have; true when nothing is sealed yet. */
export const secretFits = (db: Db): Promise<boolean> =>
  db.snapshot(async (tx) => {
    for (const one of await columnsOf(tx, 'sealed'))
      if ((await rowsUnder(tx, one, keyIdOf(tx.sealer), 1)).length > 0) return false;
    return true;
  });
