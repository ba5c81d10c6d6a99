import { Stop } from '../../errors.ts';
import type { Db, Tx } from '../db.ts';
import { appliedTo } from '../migrate.ts';
import { type Table, tablesIn } from './catalogue.ts';
import { inOneForm, progress, rowsIn, rowsOf, sequencesIn } from './contents.ts';
import { type ArchivedTable, entryOf, MANIFEST, type Manifest, manifestOf } from './manifest.ts';
import { oneText, writeZip, type ZipWriter } from './zip-file.ts';

export interface BackupOptions {
  now: Date;
  say(line: string): void;
}

export interface BackedUp {
  tables: number;
  rows: number;
  bytes: number;
}

const TELL_EVERY_BYTES = 50_000_000;
const MEGABYTE = 1_000_000;

const told = async function* (
  rows: AsyncIterable<Uint8Array>,
  name: string,
  say: (line: string) => void,
): AsyncGenerator<Uint8Array> {
  let bytes = 0;
  let next = TELL_EVERY_BYTES;
  for await (const chunk of rows) {
    bytes += chunk.length;
    if (bytes > next) {
      say(`  ${name}: ${Math.round(bytes / MEGABYTE)} MB so far`);
      next += TELL_EVERY_BYTES;
    }
    yield chunk;
  }
};

const archiveTable = async (
  tx: Tx,
  zip: ZipWriter,
  table: Table,
  say: (line: string) => void,
): Promise<ArchivedTable> => {
  const sha256 = await zip.add(entryOf(table), told(rowsOf(tx, table), table.name, say));
  return { name: table.name, columns: table.columns, rows: await rowsIn(tx, table), sha256 };
};

const archiveAll = async (tx: Tx, zip: ZipWriter, { now, say }: BackupOptions): Promise<Manifest> => {
  await inOneForm(tx);
  const migration = (await appliedTo(tx)).at(-1);
  if (!migration) throw new Stop('There is nothing to back up: this database was never migrated.');
  const tables = await tablesIn(tx);
  const archived: ArchivedTable[] = [];
  for (const table of tables) {
    const one = await archiveTable(tx, zip, table, say);
    archived.push(one);
    say(progress(archived.length, tables.length, one.name, one.rows));
  }
  const sequences = await sequencesIn(tx);
  return manifestOf({ madeAt: now.toISOString(), migration, tables: archived, sequences });
};

/**
 * Writes everything the database holds into one zip, as it stood at one moment, while others go on working.
 * Errors: Stop when the file is there already or cannot be written.
 */
export const backUp = async (db: Db, path: string, options: BackupOptions): Promise<BackedUp> => {
  let archived: ArchivedTable[] = [];
  const bytes = await writeZip(path, async (zip) => {
    const manifest = await db.snapshot((tx) => archiveAll(tx, zip, options));
    await zip.add(MANIFEST, oneText(`${JSON.stringify(manifest, null, 2)}\n`));
    archived = manifest.tables;
  });
  return { tables: archived.length, rows: archived.reduce((sum, { rows }) => sum + rows, 0), bytes };
};
