import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ROOT } from '../config/root.ts';
import { Refusal, Stop } from '../errors.ts';
import { codeOf } from './connection.ts';
import type { Db, Tx } from './db.ts';
import { driverOf } from './driver.ts';
import { LOCK } from './locks.ts';

export interface Migration {
  number: number;
  /** The file's name, such as 0001_ground.sql. */
  name: string;
  sql: string;
  /** SHA-256 of the text with plain line ends, in hex. */
  checksum: string;
}

/** Migrations of a folder, oldest first. Errors: Stop when two have one number. */
export const migrationsIn = async (folder = join(ROOT, 'migrations')): Promise<Migration[]> => {
  const names = (await readdir(folder)).filter((name) => /^\d{4}_[a-z0-9_-]+\.sql$/.test(name)).sort();
  const migrations = await Promise.all(
    names.map(async (name) => {
      const sql = (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n');
      return { number: Number(name.slice(0, 4)), name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
  migrations.forEach(({ number, name }, i) => {
    const before = migrations[i - 1];
    if (before?.number === number)
      throw new Stop(`${before.name} and ${name} have one number: give one of them the next.`);
  });
  return migrations;
};

const Applied = z.object({ number: z.int(), name: z.string(), checksum: z.string() });
type Applied = z.infer<typeof Applied>;

/** What was applied to this database, oldest first; none when it was never migrated. */
export const appliedTo = async (tx: Tx): Promise<Applied[]> => {
  const there =
    await tx.count`select count(*) from pg_tables where schemaname = current_schema() and tablename = 'migration'`;
  return there ? tx.all(Applied)`select number, name, checksum from migration order by number` : [];
};

/** Those still to be applied. Errors: Stop when the database is not one that these migrations lead to. */
const pending = (migrations: readonly Migration[], applied: readonly Applied[]): Migration[] => {
  const newest = applied.at(-1)?.number ?? 0;
  for (const { number, name, checksum } of applied) {
    const known = migrations.find((migration) => migration.number === number);
    if (!known)
      throw new Stop(
        `This database was migrated by a newer Fundi (${name}), which this one doesn't know: start the newer Fundi, or restore an older backup into an empty database.`,
      );
    if (known.checksum !== checksum)
      throw new Stop(
        `The migration ${known.name} was changed after it had been applied to this database: put the file back as it was, and make the change in a new migration.`,
      );
  }
  const left = migrations.filter(({ number }) => !applied.some((done) => done.number === number));
  const late = left.find(({ number }) => number < newest);
  if (late)
    throw new Stop(
      `The migration ${late.name} comes before one that has already been applied: give it the next number.`,
    );
  return left;
};

const EXTENSIONS = 'create extension if not exists pg_trgm; create extension if not exists unaccent;';

const whyNot = ({ name, sql }: Migration, error: unknown): unknown => {
  if (!(error instanceof Error) || error instanceof Refusal || error instanceof Stop) return error;
  const aboutExtensions = sql.includes('create extension');
  if (aboutExtensions && codeOf(error) === '42501')
    return new Stop(
      `The role in DATABASE_URL may not add what Fundi's search needs: as an administrator, run \`${EXTENSIONS}\` in this database, then start again.`,
      { cause: error },
    );
  if (aboutExtensions && ['0A000', '58P01'].includes(codeOf(error) ?? ''))
    return new Stop(
      "This PostgreSQL server lacks the extensions pg_trgm and unaccent: install PostgreSQL's contrib package there, then start again.",
      { cause: error },
    );
  const line = lineOf(sql, error);
  return new Stop(
    `The migration ${name} could not be applied${line ? ` (line ${line})` : ''}, and nothing of it was kept: ${error.message}.`,
  );
};

/** PostgreSQL counts characters from 1. */
const lineOf = (sql: string, error: Error): number | undefined => {
  const position = 'position' in error ? Number(error.position) : Number.NaN;
  return position > 0 ? sql.slice(0, position).split('\n').length : undefined;
};

/** One migration with its record, or neither; false when somebody else applied it meanwhile. */
const apply = (db: Db, migration: Migration): Promise<boolean> =>
  db
    .transaction(async (tx) => {
      await tx.run`select pg_advisory_xact_lock(${LOCK.fundi}, ${LOCK.migrating})`;
      if (await tx.count`select count(*) from migration where number = ${migration.number}`) return false;
      await driverOf(tx).unsafe(migration.sql);
      await tx.run`insert into migration (number, name, checksum) values (${migration.number}, ${migration.name}, ${migration.checksum})`;
      return true;
    })
    .catch((error: unknown) => {
      throw whyNot(migration, error);
    });

const makeRecord = (db: Db): Promise<number> =>
  db.transaction(async (tx) => {
    await tx.run`select pg_advisory_xact_lock(${LOCK.fundi}, ${LOCK.migrating})`;
    return tx.run`create table if not exists migration (
      number int primary key, name text not null, checksum text not null, at timestamptz not null default now())`;
  });

export interface Migrating {
  migrations?: readonly Migration[];
  /** Told before each one. */
  say?(line: string): void;
}

/**
 * Brings the database up to the newest migration, each in a transaction of its own; several Fundis may try at once.
 * Resolves to the names applied. Errors: Stop, with what to do.
 */
export const migrate = async (db: Db, { migrations, say = () => {} }: Migrating = {}): Promise<string[]> => {
  const all = migrations ?? (await migrationsIn());
  const left = pending(all, await appliedTo(db));
  if (left.length > 0) await makeRecord(db);
  const names: string[] = [];
  for (const migration of left) {
    say(`Migrating the database: ${migration.name}`);
    if (await apply(db, migration)) names.push(migration.name);
  }
  return names;
};
