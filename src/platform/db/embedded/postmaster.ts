import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codeOf } from '../connection.ts';

/** What PostgreSQL writes down about its running server, in postmaster.pid. */
export interface Postmaster {
  pid: number;
  port: number;
  /** Empty when it only listens on TCP. */
  socketFolder: string;
  status: string;
}

export const pidFile = (cluster: string): string => join(cluster, 'postmaster.pid');

/** The server that says it runs on this folder, whether it still lives or not. */
export const postmasterOf = async (cluster: string): Promise<Postmaster | undefined> => {
  const lines = (await readFile(pidFile(cluster), 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return undefined;
  return { pid, port: Number(lines[3] ?? 0), socketFolder: lines[4] ?? '', status: (lines[7] ?? '').trim() };
};

/** The fields of Linux's /proc/PID/stat from the state on: a program's name, before them, may hold anything. */
const procFields = (pid: number): string[] => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\)\s+/s, '')
      .split(' ');
  } catch {
    return [];
  }
};

/** A dead process whose parent has not asked after it yet still has its number, but nothing else. */
const isZombie = (pid: number): boolean => procFields(pid)[0] === 'Z';

/** When a process was born, which with its number names it among all others; empty where that may not be known. */
export const bornAt = (pid: number): string => procFields(pid)[19] ?? '';

export const lives = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
};

/** What a process was started as, or undefined when that may not be known. */
const startedAs = async (pid: number): Promise<string | undefined> => {
  if (process.platform === 'linux') return readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => undefined);
  if (process.platform === 'win32') return undefined;
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout;
};

export type Who = 'our server' | 'another' | 'nobody' | 'unknown';

/** Whether this number is a server on this folder: after a crash it may have passed to any program. */
export const whoIs = async (cluster: string, pid: number): Promise<Who> => {
  if (!lives(pid)) return 'nobody';
  const command = await startedAs(pid);
  if (command === undefined) return 'unknown';
  return command.includes(cluster) ? 'our server' : 'another';
};
