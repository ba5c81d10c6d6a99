import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { Stop } from '../../errors.ts';
import { type Address, connect } from '../connection.ts';
import { LOCK } from '../locks.ts';

/** Locks of a Fundi that was killed a moment ago are given up within this time. */
const PATIENCE_MS = 2_000;

const Got = z.tuple([z.object({ got: z.boolean() })]);

/** Holds this Fundi's locks on our own server, on one connection, for as long as it lives. */
export interface Keeper {
  /** Gives the locks up. True when nobody else uses the server, which then lets nobody in until this connection ends. */
  isLast(): Promise<boolean>;
  end(): Promise<void>;
}

const HELD =
  'Another Fundi is already serving from this DATA_DIR: stop that one first, or give this one another DATA_DIR and PORT.';

/**
 * Takes the lock of those who use the server and, to `hold`, the one that only a single `serve` can have.
 * `broken` is called once if the connection is lost. Errors: Stop when another serves already.
 */
export const keep = async (address: Address, hold: boolean, broken: () => void): Promise<Keeper> => {
  let state: 'taking' | 'kept' | 'given up' = 'taking';
  const closed = (): void => {
    if (state !== 'kept') return;
    state = 'given up';
    broken();
  };
  const sql = connect(address, { max: 1, max_lifetime: null, onclose: closed });
  const end = (): Promise<void> => {
    state = 'given up';
    return sql.end({ timeout: 1 });
  };
  const got = async (lock: number): Promise<boolean> =>
    Got.parse(Array.from(await sql`select pg_try_advisory_lock(${LOCK.fundi}, ${lock}) as got`))[0].got;
  const gotInTime = async (lock: number): Promise<boolean> => {
    const until = Date.now() + PATIENCE_MS;
    while (!(await got(lock))) {
      if (Date.now() > until) return false;
      await pause(50);
    }
    return true;
  };
  try {
    await sql`select pg_advisory_lock_shared(${LOCK.fundi}, ${LOCK.using})`;
    if (hold && !(await gotInTime(LOCK.serving))) throw new Stop(HELD);
  } catch (error) {
    await end();
    throw error;
  }
  state = 'kept';
  return {
    isLast: async () => {
      state = 'given up';
      await sql`select pg_advisory_unlock_all()`;
      return got(LOCK.using);
    },
    end,
  };
};
