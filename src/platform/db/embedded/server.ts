import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile, rename, rm, stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { Stop } from '../../errors.ts';
import { codeOf, connect } from '../connection.ts';
import { binary, surroundings } from './binaries.ts';
import { addressOf, type Channel, socketFiles } from './channel.ts';
import { prepareCluster, said } from './cluster.ts';
import type { Place } from './place.ts';
import { lives, pidFile, postmasterOf, type Who, whoIs } from './postmaster.ts';

const LOOK_AGAIN_MS = 10;
/** Recovery after a crash may take a while; a server that says it is starting is given this long. */
const BUSY_MS_MAX = 120_000;
const SILENT_SECONDS_MAX = 10;
const START_TRIES_MAX = 4;
/** How a server is stopped, and how long it is given to do so; one killed outright loses nothing, but has to recover. */
const STOPS = [
  { signal: 'SIGINT', windows: 'INT', msMax: 20_000 },
  { signal: 'SIGQUIT', windows: 'QUIT', msMax: 3_000 },
  { signal: 'SIGKILL', windows: 'KILL', msMax: 3_000 },
] as const;
const LOG_BYTES_MAX = 5_000_000;

type Reply = 'ours' | 'busy' | 'silent';

/** Asks whoever answers on the channel whether it serves this very folder. */
const ask = async (place: Place, channel: Channel): Promise<Reply> => {
  const sql = connect(addressOf(channel, 'postgres'), { max: 1, connect_timeout: SILENT_SECONDS_MAX });
  try {
    const [row] = await sql`show data_directory`;
    return z.object({ dataDirectory: z.string() }).parse(row).dataDirectory === place.cluster ? 'ours' : 'silent';
  } catch (error) {
    return codeOf(error) === '57P03' ? 'busy' : 'silent';
  } finally {
    await sql.end({ timeout: 0 });
  }
};

const until = async (ok: () => boolean | Promise<boolean>, msMax: number): Promise<boolean> => {
  const end = Date.now() + msMax;
  while (!(await ok())) {
    if (Date.now() > end) return false;
    await pause(LOOK_AGAIN_MS);
  }
  return true;
};

/** Waits for a server that is there to answer. */
const settle = async (place: Place, channel: Channel, pid: number): Promise<boolean> => {
  const began = Date.now();
  for (;;) {
    const reply = await ask(place, channel);
    if (reply === 'ours') return true;
    if (!lives(pid)) return false;
    if (Date.now() - began > (reply === 'busy' ? BUSY_MS_MAX : SILENT_SECONDS_MAX * 1000)) return false;
    await pause(LOOK_AGAIN_MS);
  }
};

/** Where a process's command cannot be read (Windows), PostgreSQL's own note is believed. */
const mayBeOurs = (who: Who): boolean => who === 'our server' || (who === 'unknown' && process.platform === 'win32');

const send = (place: Place, pid: number, stop: (typeof STOPS)[number]): void => {
  if (process.platform === 'win32') {
    spawn(binary(place.binaries, 'pg_ctl'), ['kill', stop.windows, String(pid)], surroundings(place.id));
    return;
  }
  try {
    process.kill(pid, stop.signal);
  } catch (error) {
    if (codeOf(error) !== 'ESRCH') throw error;
  }
};

/** Stops the server of this folder: fast if it answers, then more harshly. Does nothing when there is none. */
export const stopServer = async (place: Place, answers = true): Promise<void> => {
  const found = await postmasterOf(place.cluster);
  if (!found || !mayBeOurs(await whoIs(place.cluster, found.pid))) return;
  for (const stop of answers ? STOPS : STOPS.slice(1)) {
    send(place, found.pid, stop);
    if (await until(() => !lives(found.pid), stop.msMax)) return;
  }
  throw new Stop(`The database server (process ${found.pid}) does not stop: end it by hand, then start again.`);
};

/** A crash leaves notes that, once their number passes to another process, would keep a new server from starting. */
const clearLeftovers = async (place: Place, channel: Channel): Promise<void> => {
  const left = [pidFile(place.cluster), ...(channel.kind === 'socket' ? socketFiles(channel.folder) : [])];
  await Promise.all(left.map((path) => rm(path, { force: true })));
};

/** Takes over a server left running, stops one that does not answer, clears up after one that is dead. */
const adopt = async (place: Place, channel: Channel): Promise<boolean> => {
  const found = await postmasterOf(place.cluster);
  const who = found ? await whoIs(place.cluster, found.pid) : 'nobody';
  if (!found || who === 'another' || who === 'nobody') {
    await clearLeftovers(place, channel);
    return false;
  }
  if (await settle(place, channel, found.pid)) return true;
  await stopServer(place, false);
  return false;
};

const openLog = async (log: string): Promise<number> => {
  const { size } = await stat(log).catch(() => ({ size: 0 }));
  if (size > LOG_BYTES_MAX) await rename(log, `${log}.1`);
  return openSync(log, 'a', 0o600);
};

/** Starts the server apart from us, so that a Ctrl-C meant for us does not reach it. True once it answers; else what it wrote. */
const start = async (place: Place, channel: Channel): Promise<true | string> => {
  const log = await openLog(place.log);
  const { size: before } = await stat(place.log);
  const windows = process.platform === 'win32';
  const child = spawn(
    binary(place.binaries, windows ? 'pg_ctl' : 'postgres'),
    windows ? ['start', '-W', '-s', '-D', place.cluster, '-l', place.log] : ['-D', place.cluster],
    { ...surroundings(place.id), detached: true, stdio: ['ignore', log, log] },
  );
  child.on('error', () => {});
  child.unref();
  closeSync(log);
  const ended = () => !windows && (child.exitCode !== null || child.signalCode !== null || child.pid === undefined);
  const ready = async () => {
    const found = await postmasterOf(place.cluster);
    return found?.status === 'ready' && (windows || found.pid === child.pid);
  };
  await until(async () => ended() || (await ready()), BUSY_MS_MAX);
  if (!ended() && (await ask(place, channel)) === 'ours') return true;
  return (await readFile(place.log)).subarray(before).toString();
};

/**
 * Sees that a server of ours answers on the channel: one that runs already, or a new one. To be done in turn.
 * Errors: Stop, with what to do.
 */
export const bringUp = async (place: Place, channel: Channel, say: (line: string) => void): Promise<void> => {
  let output = '';
  for (let tries = 0; tries < START_TRIES_MAX; tries += 1) {
    if (await adopt(place, channel)) return;
    await prepareCluster(place, channel, say);
    const started = await start(place, channel);
    if (started === true) return;
    output = started;
    await pause(tries * 500);
  }
  throw new Stop(said(output, place.cluster));
};
