import { z } from 'zod';
import { Stop } from '../errors.ts';
import { type Address, connect } from './connection.ts';
import { LOCK } from './locks.ts';

const Got = z.tuple([z.object({ got: z.boolean() })]);

/** Held on a connection of its own; if that breaks, it is taken again. */
export interface HeldServing {
  end(): Promise<void>;
}

/**
 * On a database that was given, any number may serve: each holds a share of one lock. Whoever changes what all of them know
 * (their secret) takes it alone. Errors: Stop when somebody serves, or changes it, at that moment.
 */
export const holdServing = async (address: Address, way: 'with others' | 'alone'): Promise<HeldServing> => {
  let state: 'taking' | 'held' | 'ended' = 'taking';
  const sql = connect(address, { max: 1, max_lifetime: null, onclose: () => void (state === 'held' && again()) });
  const take = async (): Promise<boolean> => {
    const rows =
      way === 'alone'
        ? await sql`select pg_try_advisory_lock(${LOCK.fundi}, ${LOCK.servingGiven}) as got`
        : await sql`select pg_try_advisory_lock_shared(${LOCK.fundi}, ${LOCK.servingGiven}) as got`;
    return Got.parse([...rows])[0].got;
  };
  // A connection that broke comes back at the next statement; until the database answers again there is nothing to guard.
  const again = (): void => void take().catch(() => {});
  const end = async (): Promise<void> => {
    state = 'ended';
    await sql.end({ timeout: 1 });
  };
  if (!(await take())) {
    await end();
    throw new Stop(
      way === 'alone'
        ? 'A Fundi serves from this database: stop every one of them, then try again.'
        : 'The secret of this database is being changed: wait until that is done, then start again with the new one.',
    );
  }
  state = 'held';
  return { end };
};
