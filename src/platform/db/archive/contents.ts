import { createHash } from 'node:crypto';
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { z } from 'zod';
import { quoted } from '../connection.ts';
import type { Tx } from '../db.ts';
import { driverOf } from '../driver.ts';
import type { Table } from './catalogue.ts';
import type { ArchivedTable, Manifest } from './manifest.ts';

/** How values are written, whatever a server or role has set: the same content always gives the same bytes. */
export const inOneForm = async (tx: Tx): Promise<void> => {
  await tx.run`select set_config('datestyle', 'ISO, YMD', true), set_config('intervalstyle', 'iso_8601', true),
    set_config('extra_float_digits', '1', true), set_config('bytea_output', 'hex', true), set_config('timezone', 'UTC', true)`;
};

const copyOut = (tx: Tx, { name, columns, order }: Table): Promise<Readable> => {
  const list = columns.map(quoted).join(', ');
  return driverOf(tx)
    .unsafe(`copy (select ${list} from ${quoted(name)} order by ${order}) to stdout`)
    .readable();
};

/**
 * The rows of a table in PostgreSQL's text form, in the order of their key. To be read to its end or left: either way
 * the connection is free for the next statement then. (The driver stops its socket while we are slow, and leaves it so if
 * the last rows came meanwhile: asking once more starts it again.)
 */
export const rowsOf = async function* (tx: Tx, table: Table): AsyncGenerator<Uint8Array> {
  const stream = await copyOut(tx, table);
  try {
    yield* stream.iterator({ destroyOnReturn: false });
  } finally {
    if (!stream.readableEnded && !stream.destroyed) await once(stream.resume(), 'end');
    stream._read(0);
  }
};

/** SHA-256 of a stream, in hex. */
export const digestOf = async (chunks: AsyncIterable<Uint8Array>): Promise<string> => {
  const hash = createHash('sha256');
  for await (const chunk of chunks) hash.update(chunk);
  return hash.digest('hex');
};

const Rows = z.tuple([z.object({ rows: z.number() })]);

export const rowsIn = async (tx: Tx, { name }: Pick<Table, 'name'>): Promise<number> =>
  Rows.parse([...(await driverOf(tx).unsafe(`select count(*) as rows from ${quoted(name)}`))])[0].rows;

const writeAll = async (into: Writable, chunks: AsyncIterable<Uint8Array>): Promise<void> => {
  const broken = Promise.withResolvers<never>();
  broken.promise.catch(() => {});
  into.on('error', broken.reject);
  try {
    for await (const chunk of chunks) {
      const written = new Promise<void>((resolve) => into.write(chunk, () => resolve()));
      await Promise.race([written, broken.promise]);
    }
  } catch (error) {
    into.destroy(error instanceof Error ? error : undefined);
    throw error;
  }
  into.end();
  await setImmediate();
};

/**
 * Fills a table from the text form; resolves to the rows it then has. (The driver never says that the end of a copy
 * failed, so the next statement, which then fails too, is asked instead.)
 */
export const fillTable = async (
  tx: Tx,
  { name, columns }: ArchivedTable,
  chunks: AsyncIterable<Uint8Array>,
): Promise<number> => {
  const list = columns.map(quoted).join(', ');
  const into = await driverOf(tx)
    .unsafe(`copy ${quoted(name)} (${list}) from stdin`)
    .writable();
  await writeAll(into, chunks);
  return rowsIn(tx, { name });
};

const Sequence = z.object({ lastValue: z.number(), isCalled: z.boolean() });

/** Where each sequence stands. */
export const sequencesIn = async (tx: Tx): Promise<Manifest['sequences']> => {
  const names = await tx.all(z.object({ name: z.string() }))`
    select relname as name from pg_class where relkind = 'S' and relnamespace = current_schema()::regnamespace order by relname`;
  const sequences: Manifest['sequences'] = [];
  for (const { name } of names) {
    const [found] = await driverOf(tx).unsafe(`select last_value, is_called from ${quoted(name)}`);
    sequences.push({ name, ...Sequence.parse(found) });
  }
  return sequences;
};

/** How far a long work is, for whoever watches. */
export const progress = (done: number, all: number, name: string, rows: number): string =>
  `${done} of ${all} tables: ${name}, ${rows} ${rows === 1 ? 'row' : 'rows'}`;
