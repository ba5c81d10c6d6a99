import { randomBytes } from 'node:crypto';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Address, connect, databaseAt } from '../src/platform/db/connection.ts';
import { installedBinaries } from '../src/platform/db/embedded/binaries.ts';
import { openEmbedded } from '../src/platform/db/embedded/embedded.ts';
import { placeOf } from '../src/platform/db/embedded/place.ts';
import { lives } from '../src/platform/db/embedded/postmaster.ts';
import { stopServer } from '../src/platform/db/embedded/server.ts';
import { migrate } from '../src/platform/db/migrate.ts';
import { openDatabase } from '../src/platform/db/open.ts';

/**
 * One PostgreSQL server for the whole run of tests, with a migrated template that each test file clones:
 * the embedded one; or, with FUNDI_TEST_POSTGRES=15, a PostgreSQL 15 on loopback, used as any given server is; or the
 * one at TEST_DATABASE_URL, whose role must be allowed to make databases.
 */
interface Server {
  address: Address;
  stop(): Promise<void>;
}

const quiet = { hold: false, say: () => {} };

const PREFIX = 'fundi test ';

/** A folder that names its run, and that the server's id may reach; what is in it is private by itself. */
const aDataDir = async (): Promise<string> => {
  const dataDir = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid} `));
  await chmod(dataDir, 0o755);
  return dataDir;
};

/** A run that was killed leaves its server; the next one stops it. */
const sweep = async (): Promise<void> => {
  for (const name of await readdir(tmpdir())) {
    if (!name.startsWith(PREFIX) || lives(Number(name.slice(PREFIX.length).split(' ')[0]))) continue;
    const dataDir = join(tmpdir(), name);
    await stopServer(await placeOf({ dataDir, say: () => {} }));
    await rm(dataDir, { recursive: true, force: true });
  }
};

const ownServer = async (): Promise<Server> => {
  await sweep();
  const dataDir = await aDataDir();
  const older = process.env.FUNDI_TEST_POSTGRES === '15';
  const options = {
    ...quiet,
    dataDir,
    ...(older && { channel: 'loopback' as const, binaries: await installedBinaries('postgres-15-linux-x64') }),
  };
  // Many houses stand on one server, each with connections of its own; it has to start anew to allow for them.
  const first = await openEmbedded(options);
  await onServer(first.address, 'alter system set fsync = off', 'alter system set max_connections = 400');
  await first.close();
  const { address, close } = await openEmbedded(options);
  const stop = async (): Promise<void> => {
    await close();
    await rm(dataDir, { recursive: true, force: true });
  };
  return { address, stop };
};

const givenServer = (address: Address): Server => ({ address, stop: async () => {} });

const onServer = async (address: Address, ...statements: string[]): Promise<void> => {
  const sql = connect(address, { max: 1 });
  try {
    for (const statement of statements) await sql.unsafe(statement);
  } finally {
    await sql.end({ timeout: 1 });
  }
};

const makeTemplate = async ({ address }: Server): Promise<string> => {
  const template = `test_template_${randomBytes(6).toString('hex')}`;
  await onServer(address, `create database ${template} template template0`);
  const { db, close } = await openDatabase(
    { dataDir: '', databaseUrl: databaseAt(address, template), secret: 'x'.repeat(40) },
    quiet,
  );
  await migrate(db);
  await close();
  return template;
};

export default async (project: TestProject): Promise<() => Promise<void>> => {
  const given = process.env.TEST_DATABASE_URL;
  const server = given ? givenServer(given) : await ownServer();
  const template = await makeTemplate(server).catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  project.provide('databases', { server: server.address, template });
  return async () => {
    // The school's content may have been brought into a copy of it: test/house/school.ts.
    for (const name of [template, `${template}_school`, `${template}_school_making`])
      await onServer(server.address, `drop database if exists ${name} with (force)`);
    await server.stop();
  };
};
