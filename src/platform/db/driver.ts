import postgres from 'postgres';
import { z } from 'zod';
import { NotFound, Unavailable } from '../errors.ts';
import type { Db, Tx } from './db.ts';
import { flattened, Json, type Part, type Value } from './template.ts';

/** The type number of jsonb, and the one that leaves a type to the server. */
const JSONB = 3802;
const ASK_THE_SERVER = 0;

const asNumber = (text: string): number => {
  const number = Number(text);
  if (Number.isInteger(number) && !Number.isSafeInteger(number))
    throw new RangeError('A number too large to be exact.');
  return number;
};

type Types = { bigint: number | bigint; numeric: number; date: Date; day: string };
export type Driver = postgres.Sql<Types>;
export type DriverTx = postgres.TransactionSql<Types>;

/**
 * Where a database is: postgres://name:password@host:port/database. For a private socket the host is its folder,
 * percent-encoded, which other PostgreSQL clients understand too.
 */
export type Address = string;

/** The same server, another database. */
export const databaseAt = (address: Address, database: string): Address => {
  const url = new URL(address);
  url.pathname = `/${encodeURIComponent(database)}`;
  return url.href;
};

const socketFolder = (address: Address): { host?: string } => {
  const { hostname } = new URL(address);
  return hostname.startsWith('%2F') ? { host: decodeURIComponent(hostname) } : {};
};

/** A pool tries again soon: a database that comes back after a minute is found within a second. */
const secondsToNextTry = (tries: number): number => Math.min(tries / 10, 1);

const options = {
  backoff: secondsToNextTry,
  onnotice: () => {},
  transform: { column: { from: postgres.toCamel } },
  connection: { application_name: 'fundi', TimeZone: 'UTC' },
  types: {
    bigint: {
      to: 20,
      from: [20],
      serialize: (x: number | bigint) => x.toString(),
      parse: (x: string): number | bigint => asNumber(x),
    },
    numeric: { to: 1700, from: [1700], serialize: (x: number) => x.toString(), parse: asNumber },
    date: {
      to: 1184,
      from: [1114, 1184],
      serialize: (x: Date | string) => (x instanceof Date ? x.toISOString() : x),
      parse: (x: string) => new Date(x),
    },
    day: { to: 1082, from: [1082], serialize: (x: string) => x, parse: (x: string) => x },
  },
};

interface Pool {
  max: number;
  /** In seconds; 30 if not given. */
  connect_timeout?: number;
  /** Null keeps a connection for ever, and with it the locks it holds. */
  max_lifetime?: number | null;
  onclose?(): void;
}

/** Opens connections as they are needed, at most `max`. */
export const connect = (address: Address, pool: Pool = { max: 10 }): Driver =>
  postgres(address, { ...socketFolder(address), ...options, ...pool });

/** Codes that mean "nobody answers" or "no room" rather than "you asked wrongly": the driver's, the system's, and PostgreSQL's. */
const AWAY = new Set(
  (
    'CONNECTION_CLOSED CONNECTION_ENDED CONNECTION_DESTROYED CONNECT_TIMEOUT ECONNREFUSED ECONNRESET ENOENT EPIPE ETIMEDOUT ' +
    'ENOTFOUND EAI_AGAIN EHOSTUNREACH 53100 53300 57P01 57P02 57P03 08000 08001 08003 08004 08006'
  ).split(' '),
);

/** The code that the driver, the system or PostgreSQL gave an error. */
export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** An error as the rest of the house knows it. */
export const known = (error: unknown): unknown =>
  AWAY.has(codeOf(error) ?? '') ? new Unavailable('The database does not answer.', { cause: error }) : error;

const drivers = new WeakMap<Tx, Driver | DriverTx>();

/** The driver beneath, for what `Tx` leaves out (COPY, names of tables). For `platform/db` alone. */
export const driverOf = (tx: Tx): Driver | DriverTx => {
  const driver = drivers.get(tx);
  if (!driver) throw new TypeError('Not a transaction of this database.');
  return driver;
};

type Sent = Exclude<Value, Part>;

const parameter = (driver: Driver | DriverTx, value: Sent) => {
  if (value instanceof Json) return driver.typed(value.value, JSONB);
  return Array.isArray(value) ? driver.typed(value, ASK_THE_SERVER) : value;
};

const send = async (driver: Driver | DriverTx, strings: TemplateStringsArray, values: readonly Value[]) => {
  const flat = flattened(strings, values);
  const text = Object.assign(flat.strings, { raw: flat.strings });
  try {
    return await driver<Record<string, unknown>[]>(text, ...flat.values.map((value) => parameter(driver, value)));
  } catch (error) {
    throw known(error);
  }
};

const txOn = (driver: Driver | DriverTx): Tx => {
  const tx: Tx = {
    run: async (strings, ...values) => (await send(driver, strings, values)).count,
    one:
      (schema) =>
      async (strings, ...values) => {
        const [row] = await send(driver, strings, values);
        if (!row) throw new NotFound();
        return schema.parse(row);
      },
    maybe:
      (schema) =>
      async (strings, ...values) => {
        const [row] = await send(driver, strings, values);
        return row && schema.parse(row);
      },
    all:
      (schema) =>
      async (strings, ...values) =>
        (await send(driver, strings, values)).map((row) => schema.parse(row)),
    count: async (strings, ...values) => {
      const [row] = await send(driver, strings, values);
      return z.number().parse(Object.values(row ?? {})[0]);
    },
    notify: async (channel, payload) => {
      await tx.run`select pg_notify(${channel}, ${payload})`;
    },
  };
  drivers.set(tx, driver);
  return tx;
};

/** How long a close waits for statements under way before it breaks them off. */
const CLOSE_SECONDS = 5;

/** The database behind a driver, as the house uses it. */
export const dbOn = (driver: Driver): Db => {
  const begin = async <T>(mode: string, work: (tx: Tx) => Promise<T>): Promise<T> => {
    const faultsOfTheWork = new Set<unknown>();
    try {
      const done = await driver.begin(mode, async (sql) => {
        try {
          return { value: await work(txOn(sql)) };
        } catch (fault) {
          faultsOfTheWork.add(fault);
          throw fault;
        }
      });
      return done.value;
    } catch (error) {
      throw faultsOfTheWork.has(error) ? error : known(error);
    }
  };
  const db: Db = {
    ...txOn(driver),
    transaction: (work) => begin('', work),
    snapshot: (work) => begin('isolation level repeatable read read only', work),
    listen: async (channel, { heard, connected }) => {
      const listening = await driver.listen(channel, heard, connected);
      return () => listening.unlisten();
    },
    close: () => driver.end({ timeout: CLOSE_SECONDS }),
  };
  drivers.set(db, driver);
  return db;
};
