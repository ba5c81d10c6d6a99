import { randomBytes } from 'node:crypto';
import { afterAll, inject } from 'vitest';
import { makeSealer } from '../crypto/sealer.ts';
import { type Address, connect, databaseAt } from './connection.ts';
import type { Db } from './db.ts';
import { dbOn } from './driver.ts';

/** What test/database.setup.ts gives every test file. */
export interface TestDatabases {
  /** A database on the run's server, to which one connects to make and drop others. */
  server: Address;
  /** The name of a database that is migrated and empty. */
  template: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    databases: TestDatabases;
  }
}

/** The keys of every test: made up, and the same each time. */
export const TEST_SECRET = 'a secret of the tests, of forty letters..';
export const testSealer = makeSealer(TEST_SECRET);

/** The limit of one test file; several run at once, and a server takes forty. */
const CONNECTIONS_MAX = 4;

const onServer = async (statement: string): Promise<void> => {
  const sql = connect(inject('databases').server, { max: 1 });
  try {
    await sql.unsafe(statement);
  } finally {
    await sql.end({ timeout: 1 });
  }
};

/** A database of this test file's own, and where it is; dropped when the file is done. Unmigrated ones are wholly empty. */
export const aDatabaseAt = async ({ migrated = true } = {}): Promise<{ db: Db; address: Address }> => {
  const { server, template } = inject('databases');
  const name = `test_${randomBytes(8).toString('hex')}`;
  await onServer(`create database ${name} template ${migrated ? template : 'template0'}`);
  const address = databaseAt(server, name);
  const db = dbOn(connect(address, { max: CONNECTIONS_MAX }), testSealer);
  afterAll(async () => {
    await db.close();
    await onServer(`drop database if exists ${name} with (force)`);
  });
  return { db, address };
};

/** A migrated, empty database of this test file's own. Ask for it once, at the top of a `describe` or of the file. */
export const aDatabase = async (): Promise<Db> => (await aDatabaseAt()).db;
