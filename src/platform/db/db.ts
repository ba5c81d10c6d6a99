import type { z } from 'zod';
import type { Sealer } from '../crypto/sealer.ts';
import type { Value } from './template.ts';

export { joined, json, type Part, part } from './template.ts';

type Tagged<T> = (strings: TemplateStringsArray, ...values: readonly Value[]) => Promise<T>;

/**
 * Where statements are run: the database itself or, within `transaction`, that transaction.
 * Rows are parsed by their schema, with snake_case columns as camelCase keys; keys inside jsonb are left alone.
 * bigint, numeric and count(*) are numbers, timestamptz is a Date, a date is a string YYYY-MM-DD, bytea is a Uint8Array.
 * Errors: Unavailable when the database does not answer.
 */
export interface Tx {
  /** Runs a statement and resolves to the number of rows it touched or found. */
  readonly run: Tagged<number>;
  /** The first row. Throws NotFound when there is none. */
  one<S extends z.ZodType>(schema: S): Tagged<z.output<S>>;
  /** The first row, or undefined. */
  maybe<S extends z.ZodType>(schema: S): Tagged<z.output<S> | undefined>;
  all<S extends z.ZodType>(schema: S): Tagged<z.output<S>[]>;
  /** The one number of a `select count(*)`. */
  readonly count: Tagged<number>;
  /** Seals and hashes with keys that the database does not have. */
  readonly sealer: Sealer;
  /** Tells every listener of the channel, in any process, once this transaction has committed. The payload: under 8,000 bytes. */
  notify(channel: string, payload: string): Promise<void>;
}

export interface Listener {
  heard(payload: string): void;
  /** Called when listening began, and again after each broken connection: what was said in between is lost. */
  connected?(): void;
}

export interface Db extends Tx {
  /** All or nothing: one failed statement fails the whole, even if caught. Inside it only `tx`, and nothing slow; it may be run twice, when another stood in its way. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** One unchanging view of the database (repeatable read, read only), for exports and backups. */
  snapshot<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Resolves, once it listens, to a function that stops listening. */
  listen(channel: string, listener: Listener): Promise<() => Promise<void>>;
  close(): Promise<void>;
}
