import { existsSync } from 'node:fs';
import { appendFile, mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { theCommand } from '../identity/index.ts';
import { erasuresIn, replayErasures } from '../identity/roof.ts';
import { redactionsIn, replayRedactions } from '../library/index.ts';
import { PERSONALS, PLACES } from '../personal.ts';
import { readConfig } from '../platform/config/config.ts';
import { restoreFrom } from '../platform/db/archive/restore.ts';
import { openDatabase } from '../platform/db/open.ts';
import { secretFits } from '../platform/db/reseal.ts';
import { Stop } from '../platform/errors.ts';
import { headsIn } from '../platform/happenings/heads.ts';
import type { Command } from './command.ts';
import { read } from './read.ts';

const OPTIONS = {
  from: { type: 'string' },
  erasures: { type: 'string' },
  redactions: { type: 'string' },
  json: { type: 'boolean' },
} as const;

export const WRONG_SECRET =
  'What is sealed in this database was sealed with another SECRET, so nobody could sign in: put the file “secret” of the house that it comes from into DATA_DIR, or set SECRET to what it was.';

const AND_AGAIN =
  'Then run this again: the list of what was taken down is sealed too, and nothing of it could be taken down yet.';

/** Brings a list that is kept outside the database into DATA_DIR, from the house that the backup comes from. Errors: Stop. */
const listOf = async (
  name: 'erasures' | 'redactions',
  given: string | undefined,
  dataDir: string,
): Promise<boolean> => {
  if (given === undefined) return existsSync(join(dataDir, name));
  await mkdir(dataDir, { recursive: true });
  const lines = await readFile(resolve(given), 'utf8').catch(() => {
    throw new Stop(`${given} is not there: it is the file “${name}” in the DATA_DIR of the house that was backed up.`);
  });
  await appendFile(join(dataDir, name), lines.endsWith('\n') ? lines : `${lines}\n`, { mode: 0o600 });
  return true;
};

const saidOfRedactions = (redacted: number, hadList: boolean): string =>
  hadList
    ? `Went through the list of what was taken down: ${redacted} stood there again, and are taken down.`
    : 'There is no list of what was taken down since the backup. If something was, run this again with --redactions and the file “redactions” of the old DATA_DIR.';

const saidOfErasures = (erased: number, hadList: boolean): string =>
  hadList
    ? `Went through the list of those who left: ${erased} were there again, and are erased.`
    : 'There is no list of those who left since the backup. If somebody did, run this again with --erasures and the file “erasures” of the old DATA_DIR.';

/** Fills an empty database from a backup. While it does, nobody may serve from this DATA_DIR. */
export const restore: Command = {
  name: 'restore',
  usage: '--from FILE [--erasures FILE] [--redactions FILE] [--json]',
  run: async (args, { say, warn, print, env }) => {
    const { from, erasures, redactions, json } = read(() => parseArgs({ args, options: OPTIONS })) ?? {};
    if (!from) return 2;
    const config = readConfig(env);
    const list = await listOf('erasures', erasures, config.dataDir);
    const hadTaken = await listOf('redactions', redactions, config.dataDir);
    const database = await openDatabase(config, { hold: true, say });
    try {
      say(`Restoring from ${from}. It may take a minute for each few hundred megabytes.`);
      const { outcome, tables, rows } = await restoreFrom(database.db, resolve(from), { say });
      const act = { actor: theCommand, db: database.db, now: new Date() };
      const erased = await replayErasures(act, { personals: PERSONALS, erasures: erasuresIn(config.dataDir) });
      const fits = await secretFits(database.db);
      const redacted = fits ? await replayRedactions(act, redactionsIn(config.dataDir), PLACES) : 0;
      if (outcome === 'restored') await headsIn(config.dataDir).putAway(act.now);
      if (json) print(JSON.stringify({ file: from, outcome, tables, rows, erased, redacted }));
      else if (outcome === 'already') say(`This database holds just what ${from} holds already: nothing was changed.`);
      else say(`Restored: ${tables} tables, ${rows} rows.`);
      if (!json) say(saidOfErasures(erased, list));
      if (!json && fits) say(saidOfRedactions(redacted, hadTaken));
      if (!fits) warn(hadTaken ? `${WRONG_SECRET} ${AND_AGAIN}` : WRONG_SECRET);
      return 0;
    } finally {
      await database.close();
    }
  },
};
