import { z } from 'zod';
import { secretOf } from '../config/config.ts';
import { makeSealer, type Sealer } from '../crypto/sealer.ts';
import { Stop } from '../errors.ts';
import { type Address, codeOf, connect, type Driver } from './connection.ts';
import type { Db } from './db.ts';
import { dbOn } from './driver.ts';
import { openEmbedded } from './embedded/embedded.ts';
import { holdServing } from './serving.ts';

export interface DatabaseConfig {
  dataDir: string;
  /** Undefined: our own server, kept in dataDir. */
  databaseUrl: string | undefined;
  /** What the keys are made from; undefined: one is made and kept in dataDir. */
  secret: string | undefined;
  /** What they were made from earlier: what is still sealed with it opens too. */
  secretsBefore?: readonly string[];
}

export interface OpenOptions {
  /** True for `serve`: only one may hold a DATA_DIR. On a database that was given, any number may serve. */
  hold: boolean;
  /** True for whoever changes what all who serve know: refused while anybody serves, on any database. */
  alone?: boolean;
  say(line: string): void;
}

export interface OpenDatabase {
  db: Db;
  address: Address;
  /** Ends all connections, then stops our own server if nobody else uses it. Harmless when repeated. */
  close(): Promise<void>;
}

const VERSION_MIN = 150_000;

const Server = z.object({ version: z.coerce.number(), name: z.string(), encoding: z.string() });
const Setting = z.object({ name: z.string(), setting: z.string() });

const REASONS: Record<string, string> = {
  '28P01': 'the name or password is wrong',
  '28000': 'this role may not connect',
  '3D000': 'there is no database of that name: make it first',
  ENOTFOUND: 'its host cannot be found',
  ECONNREFUSED: 'nothing answers there',
  CONNECT_TIMEOUT: 'it did not answer in time',
};

const checkServer = async (sql: Driver, ownServer: boolean, say: (line: string) => void): Promise<void> => {
  const [row] =
    await sql`select current_setting('server_version_num') as version, current_setting('server_version') as name,
    current_setting('server_encoding') as encoding`.catch((error: unknown) => {
      const reason = REASONS[codeOf(error) ?? ''] ?? (error instanceof Error ? error.message : 'it does not say why');
      throw new Stop(`The database in DATABASE_URL cannot be used: ${reason}.`, { cause: error });
    });
  const { version, name, encoding } = Server.parse(row);
  if (version < VERSION_MIN)
    throw new Stop(
      `DATABASE_URL leads to PostgreSQL ${name}, and Fundi needs 15 or newer: upgrade it, or leave DATABASE_URL unset.`,
    );
  if (encoding !== 'UTF8')
    throw new Stop(`The database in DATABASE_URL keeps text as ${encoding}: make one with encoding UTF8 and use that.`);
  const settings =
    await sql`select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit')`;
  const weak = z
    .array(Setting)
    .parse([...settings])
    .filter(({ setting }) => setting === 'off');
  if (weak.length === 0) return;
  const names = weak.map((setting) => setting.name).join(', ');
  if (ownServer)
    throw new Stop(
      `The database has ${names} off, so a power cut could lose answers given: take that out of postgresql.auto.conf.`,
    );
  say(`The database in DATABASE_URL has ${names} off: a power cut could lose answers given.`);
};

interface Opening {
  address: Address;
  sealer: Sealer;
  ownServer: boolean;
  say(line: string): void;
}

const opened = async ({ address, sealer, ownServer, say }: Opening): Promise<Db> => {
  const sql = connect(address);
  try {
    await checkServer(sql, ownServer, say);
    return dbOn(sql, sealer);
  } catch (error) {
    await sql.end({ timeout: 1 });
    throw error;
  }
};

/**
 * Opens the database that the configuration names: the one given, or our own server, started if need be.
 * Errors: Stop, with one sentence that says what to do.
 */
export const openDatabase = async (
  { dataDir, databaseUrl, secret, secretsBefore = [] }: DatabaseConfig,
  { hold, alone = false, say }: OpenOptions,
): Promise<OpenDatabase> => {
  const sealer = makeSealer(await secretOf({ dataDir, databaseUrl, secret }), secretsBefore);
  if (databaseUrl !== undefined) {
    const db = await opened({ address: databaseUrl, sealer, ownServer: false, say });
    if (!hold && !alone) return { db, address: databaseUrl, close: db.close };
    const serving = await holdServing(databaseUrl, alone ? 'alone' : 'with others').catch(async (error: unknown) => {
      await db.close();
      throw error;
    });
    const closeBoth = async (): Promise<void> => {
      await db.close();
      await serving.end();
    };
    return { db, address: databaseUrl, close: closeBoth };
  }
  const server = await openEmbedded({ dataDir, hold: hold || alone, say });
  try {
    const db = await opened({ address: server.address, sealer, ownServer: true, say });
    let closed: Promise<void> | undefined;
    const close = async (): Promise<void> => {
      await db.close();
      await server.close();
    };
    return {
      db,
      address: server.address,
      close: () => {
        closed ??= close();
        return closed;
      },
    };
  } catch (error) {
    await server.close();
    throw error;
  }
};
