import { readConfig } from '../platform/config/config.ts';
import type { Db } from '../platform/db/db.ts';
import { migrate } from '../platform/db/migrate.ts';
import { openDatabase } from '../platform/db/open.ts';
import type { Io } from './command.ts';

/** Opens the database beside a running house or alone, brings it up to date, and closes it after the work. */
export const withDatabase = async <T>({ env, say }: Io, work: (db: Db) => Promise<T>): Promise<T> => {
  const database = await openDatabase(readConfig(env), { hold: false, say });
  try {
    await migrate(database.db, { say });
    return await work(database.db);
  } finally {
    await database.close();
  }
};
