import { text } from 'node:stream/consumers';
import { Refusal, Stop } from '../../errors.ts';
import { known, quoted } from '../connection.ts';
import type { Db, Tx } from '../db.ts';
import { driverOf } from '../driver.ts';
import { appliedTo, type Migration, migrate, migrationsIn } from '../migrate.ts';
import { type Table, tablesIn } from './catalogue.ts';
import { digestOf, fillTable, inOneForm, progress, rowsIn, rowsOf, sequencesIn } from './contents.ts';
import { type ArchivedTable, entryOf, MANIFEST, Manifest } from './manifest.ts';
import { readZip, type ZipReader } from './zip-file.ts';

export interface RestoreOptions {
  say(line: string): void;
  /** Other migrations than those of this Fundi, in tests. */
  migrations?: readonly Migration[];
}

export interface Restored {
  /** 'already' when the database held just that before. */
  outcome: 'restored' | 'already';
  tables: number;
  rows: number;
}

const manifestIn = async (zip: ZipReader, path: string): Promise<Manifest> => {
  const damaged = () => new Stop(`${path} is damaged: its ${MANIFEST} cannot be read. Use another backup.`);
  const written = await text(await zip.read(MANIFEST)).catch((error: unknown) => {
    throw error instanceof Stop ? error : damaged();
  });
  const read = Manifest.safeParse(parsed(written, damaged));
  if (!read.success)
    throw new Stop(`${path} is not a backup that this Fundi can read: a newer Fundi may have made it.`);
  return read.data;
};

const parsed = (written: string, damaged: () => Stop): unknown => {
  try {
    return JSON.parse(written);
  } catch {
    throw damaged();
  }
};

/** The migrations that lead to the moment of the backup. */
const upTo = (migrations: readonly Migration[], { migration }: Manifest, path: string): Migration[] => {
  const same = migrations.find(({ number }) => number === migration.number);
  if (!same) throw new Stop(`${path} was made by a newer Fundi (${migration.name}): restore it with that one.`);
  if (same.checksum !== migration.checksum)
    throw new Stop(
      `${path} was made with another ${migration.name} than this Fundi's: restore it with the Fundi that made it.`,
    );
  return migrations.filter(({ number }) => number <= migration.number);
};

const sameContent = async (tx: Tx, tables: readonly Table[], manifest: Manifest): Promise<boolean> => {
  await inOneForm(tx);
  if (tables.length !== manifest.tables.length) return false;
  for (const table of tables) {
    const archived = manifest.tables.find(({ name }) => name === table.name);
    if (archived?.sha256 !== (await digestOf(rowsOf(tx, table)))) return false;
  }
  return true;
};

type Ground = 'empty' | 'the same' | 'other things';

const lieOfTheLand = (db: Db, manifest: Manifest): Promise<Ground> =>
  db.snapshot(async (tx) => {
    const applied = (await appliedTo(tx)).at(-1);
    const tables = await tablesIn(tx);
    if (!applied) return tables.length === 0 ? 'empty' : 'other things';
    if (applied.number === manifest.migration.number && (await sameContent(tx, tables, manifest))) return 'the same';
    for (const table of tables) if ((await rowsIn(tx, table)) > 0) return 'other things';
    return applied.number <= manifest.migration.number ? 'empty' : 'other things';
  });

/** Reads every table through once, so that nothing damaged comes near the database. */
const checkWhole = async (zip: ZipReader, manifest: Manifest, path: string): Promise<void> => {
  for (const table of manifest.tables) {
    const digest = await digestOf(await zip.read(entryOf(table))).catch((error: unknown) => {
      if (error instanceof Stop) throw error;
      return 'cannot be unpacked';
    });
    if (digest !== table.sha256)
      throw new Stop(`${path} is damaged (${table.name} is not what it was): use another backup.`);
  }
};

const fill = async (tx: Tx, zip: ZipReader, table: ArchivedTable): Promise<void> => {
  const rows = await zip.read(entryOf(table)).then((content) => fillTable(tx, table, content));
  if (rows !== table.rows) throw new Error(`${table.name} has ${rows} rows after a restore, and had ${table.rows}.`);
};

const whyNot = (error: unknown): unknown => {
  const fault = known(error);
  if (fault instanceof Refusal || fault instanceof Stop) return fault;
  return new Stop(
    'The database would not take the backup in, perhaps because its disk is full; nothing was restored.',
    {
      cause: error,
    },
  );
};

const checkShape = (tables: readonly Table[], manifest: Manifest, path: string): void => {
  const shape = (all: readonly { name: string; columns: readonly string[] }[]): string =>
    JSON.stringify(all.map(({ name, columns }) => [name, columns.toSorted()]).toSorted());
  if (shape(tables) !== shape(manifest.tables))
    throw new Stop(
      `${path} holds other tables than this Fundi makes at that point: restore it with the Fundi that made it.`,
    );
};

const fillAll = async (
  tx: Tx,
  zip: ZipReader,
  manifest: Manifest,
  path: string,
  say: (line: string) => void,
): Promise<void> => {
  const sql = driverOf(tx);
  const tables = await tablesIn(tx);
  checkShape(tables, manifest, path);
  const names = tables.map(({ name }) => quoted(name)).join(', ');
  await sql.unsafe('set constraints all deferred');
  // Rows that migrations themselves put in are in the backup too, as people left them.
  if (names) await sql.unsafe(`truncate ${names}`);
  // What triggers once worked out is in the backup already.
  for (const { name } of tables) await sql.unsafe(`alter table ${quoted(name)} disable trigger user`);
  for (const [at, { name }] of tables.entries()) {
    const archived = manifest.tables.find((one) => one.name === name);
    if (!archived) continue;
    await fill(tx, zip, archived);
    say(progress(at + 1, tables.length, name, archived.rows));
  }
  await sql.unsafe('set constraints all immediate');
  for (const { name } of tables) await sql.unsafe(`alter table ${quoted(name)} enable trigger user`);
  const sequences = new Set((await sequencesIn(tx)).map(({ name }) => name));
  for (const { name, lastValue, isCalled } of manifest.sequences)
    if (sequences.has(name)) await tx.run`select setval(${quoted(name)}::regclass, ${lastValue}, ${isCalled})`;
};

/**
 * Makes an empty database what the archive was made from, and then migrates it to the newest: all or nothing.
 * Into one that holds just that already, it does nothing. Errors: Stop, with what to do.
 */
export const restoreFrom = (db: Db, path: string, { say, migrations }: RestoreOptions): Promise<Restored> =>
  readZip(path, async (zip) => {
    const all = migrations ?? (await migrationsIn());
    const manifest = await manifestIn(zip, path);
    const first = upTo(all, manifest, path);
    const done = { tables: manifest.tables.length, rows: manifest.tables.reduce((sum, { rows }) => sum + rows, 0) };
    const ground = await lieOfTheLand(db, manifest);
    if (ground === 'the same') return { outcome: 'already', ...done };
    if (ground === 'other things')
      throw new Stop(
        'This database is not empty, and a restore never overwrites: set DATA_DIR to a new folder (or DATABASE_URL to a new database) and restore there.',
      );
    await checkWhole(zip, manifest, path);
    await migrate(db, { migrations: first, say });
    await db
      .transaction((tx) => fillAll(tx, zip, manifest, path, say))
      .catch((error: unknown) => {
        throw whyNot(error);
      });
    await migrate(db, { migrations: all, say });
    return { outcome: 'restored', ...done };
  });
