import { z } from 'zod';
import type { Sealer } from '../crypto/sealer.ts';
import { NotFound } from '../errors.ts';
import { addressOf, codeOf, type Driver, type DriverTx, known } from './connection.ts';
import type { Db, Tx } from './db.ts';
import { earsAt } from './listening.ts';
import { flattened, Json, type Part, type Value } from './template.ts';

export { connect, type Driver, databaseAt } from './connection.ts';

/** The type number of jsonb, and the one that leaves a type to the server. */
const JSONB = 3802;
const ASK_THE_SERVER = 0;

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

const txOn = (driver: Driver | DriverTx, sealer: Sealer): Tx => {
  const tx: Tx = {
    sealer,
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

/** PostgreSQL undid all of one of two that waited for each other: the other is done by now, so it is tried once more. */
const DEADLOCK = '40P01';

/** The database behind a driver, as the house uses it. */
export const dbOn = (driver: Driver, sealer: Sealer): Db => {
  const ears = earsAt(addressOf(driver));
  const begin = async <T>(mode: string, work: (tx: Tx) => Promise<T>): Promise<T> => {
    const faultsOfTheWork = new Set<unknown>();
    try {
      const done = await driver.begin(mode, async (sql) => {
        try {
          return { value: await work(txOn(sql, sealer)) };
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
    ...txOn(driver, sealer),
    transaction: async (work) => {
      try {
        return await begin('', work);
      } catch (error) {
        if (codeOf(error) !== DEADLOCK) throw error;
        return begin('', work);
      }
    },
    snapshot: (work) => begin('isolation level repeatable read read only', work),
    listen: ears.listen,
    close: async () => {
      await ears.close();
      await driver.end({ timeout: CLOSE_SECONDS });
    },
  };
  drivers.set(db, driver);
  return db;
};
