import { randomBytes } from 'node:crypto';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Stop } from '../../errors.ts';
import { bornAt, lives } from './postmaster.ts';

const PREFIX = 'starting-';
const WAIT_MS_MAX = 180_000;
/** Where a process cannot be told from a later one of the same number, its file counts no longer than this. */
const BELIEVED_MS_MAX = 300_000;

/** Our own files: another in this folder with our number was left by a process before us. */
const mine = new Set<string>();

/** A file is named by its process, when that was born, and chance, so that to remove a dead one never removes a live one. */
const counts = async (folder: string, name: string): Promise<boolean> => {
  if (mine.has(name)) return true;
  const [pid = 0, born] = (await readFile(join(folder, name), 'utf8').catch(() => '')).split(' ');
  if (Number(pid) === process.pid || !lives(Number(pid) || 1)) return false;
  if (born) return born === bornAt(Number(pid));
  const { mtimeMs } = await stat(join(folder, name)).catch(() => ({ mtimeMs: 0 }));
  return Date.now() - mtimeMs < BELIEVED_MS_MAX;
};

const othersIn = async (folder: string, own: string): Promise<string[]> => {
  const others: string[] = [];
  for (const name of await readdir(folder)) {
    if (!name.startsWith(PREFIX) || name === own) continue;
    if (await counts(folder, name)) others.push(name);
    else await rm(join(folder, name), { force: true });
  }
  return others;
};

/**
 * Does the work while no other Fundi, in this or another process, does its own in the same folder. Each lays down its file
 * first and looks round after, so two never go on at once; who sees another steps back for a random while.
 * Dying in the midst of it blocks nobody.
 */
export const inTurn = async <T>(folder: string, work: () => Promise<T>): Promise<T> => {
  const end = Date.now() + WAIT_MS_MAX;
  const name = `${PREFIX}${process.pid}-${randomBytes(6).toString('hex')}`;
  const path = join(folder, name);
  mine.add(name);
  try {
    for (;;) {
      await writeFile(path, `${process.pid} ${bornAt(process.pid)}`);
      if ((await othersIn(folder, name)).length === 0) return await work();
      await rm(path, { force: true });
      if (Date.now() > end)
        throw new Stop(
          `Another Fundi has been starting or stopping in ${folder} for minutes: stop it, then try again.`,
        );
      await pause(10 + Math.random() * 90);
    }
  } finally {
    await rm(path, { force: true });
    mine.delete(name);
  }
};
