import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../platform/config/config.ts';
import { restoreFrom } from '../platform/db/archive/restore.ts';
import { openDatabase } from '../platform/db/open.ts';
import type { Command } from './command.ts';
import { read } from './read.ts';

/** Fills an empty database from a backup. While it does, nobody may serve from this DATA_DIR. */
export const restore: Command = {
  name: 'restore',
  usage: '--from FILE [--json]',
  run: async (args, { say, print, env }) => {
    const { from, json } =
      read(() => parseArgs({ args, options: { from: { type: 'string' }, json: { type: 'boolean' } } })) ?? {};
    if (!from) return 2;
    const database = await openDatabase(readConfig(env), { hold: true, say });
    try {
      say(`Restoring from ${from}. It may take a minute for each few hundred megabytes.`);
      const { outcome, tables, rows } = await restoreFrom(database.db, resolve(from), { say });
      if (json) print(JSON.stringify({ file: from, outcome, tables, rows }));
      else if (outcome === 'already') say(`This database holds just what ${from} holds already: nothing was changed.`);
      else say(`Restored: ${tables} tables, ${rows} rows.`);
      return 0;
    } finally {
      await database.close();
    }
  },
};
