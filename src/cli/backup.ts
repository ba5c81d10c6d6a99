import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../platform/config/config.ts';
import { backUp } from '../platform/db/archive/backup.ts';
import { openDatabase } from '../platform/db/open.ts';
import type { Command } from './command.ts';
import { read } from './read.ts';

const MEGABYTE = 1_000_000;

/** Writes everything into one file, beside a running house or alone. */
export const backup: Command = {
  name: 'backup',
  usage: '--to FILE [--json]',
  run: async (args, { say, print, env }) => {
    const { to, json } =
      read(() => parseArgs({ args, options: { to: { type: 'string' }, json: { type: 'boolean' } } })) ?? {};
    if (!to) return 2;
    const database = await openDatabase(readConfig(env), { hold: false, say });
    try {
      say(`Backing up to ${to}. It may take a minute for each few hundred megabytes.`);
      const { tables, rows, bytes } = await backUp(database.db, resolve(to), { now: new Date(), say });
      if (json) print(JSON.stringify({ file: to, tables, rows, bytes }));
      else
        say(
          `${to} is done: ${tables} tables, ${rows} rows, ${(bytes / MEGABYTE).toFixed(1)} MB. It holds all that people told you: keep it safe.`,
        );
      return 0;
    } finally {
      await database.close();
    }
  },
};
