import { parseArgs } from 'node:util';
import { readConfig } from '../platform/config/config.ts';
import { migrate } from '../platform/db/migrate.ts';
import { openDatabase } from '../platform/db/open.ts';
import type { Command } from './command.ts';
import { read } from './read.ts';

/** Brings the database up to this Fundi; harmless when it is. */
export const migrateDatabase: Command = {
  name: 'migrate',
  usage: '[--json]',
  run: async (args, { say, print, env }) => {
    const values = read(() => parseArgs({ args, options: { json: { type: 'boolean' } } }));
    if (!values) return 2;
    const database = await openDatabase(readConfig(env), { hold: false, say });
    try {
      const applied = await migrate(database.db, { say });
      if (values.json) print(JSON.stringify({ applied }));
      else
        say(
          applied.length > 0 ? `${applied.length} applied: the database is up to date.` : 'The database is up to date.',
        );
      return 0;
    } finally {
      await database.close();
    }
  },
};
