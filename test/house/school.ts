import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, inject } from 'vitest';
import { bringSchool } from '../../src/cli/school.ts';
import { ROOT } from '../../src/platform/config/root.ts';
import type { Db } from '../../src/platform/db/db.ts';
import { connect, type Driver, databaseAt, dbOn } from '../../src/platform/db/driver.ts';
import { testSealer } from '../../src/platform/db/testing.ts';

const CONNECTIONS_MAX = 6;

const onServer = async <T>(work: (sql: Driver) => Promise<T>): Promise<T> => {
  const sql = connect(inject('databases').server, { max: 1 });
  try {
    return await work(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
};

const databaseNamed = (name: string): Db =>
  dbOn(connect(databaseAt(inject('databases').server, name), { max: CONNECTIONS_MAX }), testSealer);

/** The name of a database with the school's content: made by whichever test file is first to ask, and cloned by all. */
const schoolTemplate = (): Promise<string> => {
  const { template } = inject('databases');
  const name = `${template}_school`;
  return onServer(async (sql) => {
    await sql`select pg_advisory_lock(hashtext(${name}))`;
    const [found] = await sql`select 1 from pg_database where datname = ${name}`;
    if (found) return name;
    const making = `${name}_making`;
    await sql.unsafe(`drop database if exists ${making} with (force)`);
    await sql.unsafe(`create database ${making} template ${template}`);
    const db = databaseNamed(making);
    await bringSchool(db, join(ROOT, 'content'), () => {}).finally(db.close);
    await sql.unsafe(`alter database ${making} rename to ${name}`);
    return name;
  });
};

/** A database of this test file's own that holds all that ships with the school, and where it is; dropped when the file is done. */
export const aSchoolAt = async (): Promise<{ db: Db; address: string }> => {
  const template = await schoolTemplate();
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onServer((sql) => sql.unsafe(`create database ${name} template ${template}`));
  const db = databaseNamed(name);
  afterAll(async () => {
    await db.close();
    await onServer((sql) => sql.unsafe(`drop database if exists ${name} with (force)`));
  });
  return { db, address: databaseAt(inject('databases').server, name) };
};

/** `aSchoolAt`, without its address. */
export const aSchool = async (): Promise<Db> => (await aSchoolAt()).db;
