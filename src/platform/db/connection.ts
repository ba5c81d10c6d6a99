import postgres from 'postgres';
import { Unavailable } from '../errors.ts';

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
  onnotify?(channel: string, payload: string): void;
}

const addresses = new WeakMap<Driver, Address>();

/** Opens connections as they are needed, at most `max`. */
export const connect = (address: Address, pool: Pool = { max: 10 }): Driver => {
  const driver = postgres(address, { ...socketFolder(address), ...options, ...pool });
  addresses.set(driver, address);
  return driver;
};

/** Where a driver that `connect` gave leads. */
export const addressOf = (driver: Driver): Address => {
  const address = addresses.get(driver);
  if (address === undefined) throw new TypeError('Not a driver that connect() gave.');
  return address;
};

/** A name of a table, column or channel as SQL writes it. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

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
