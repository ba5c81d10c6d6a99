import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import type { Db } from '../db.ts';
import { connect, dbOn } from '../driver.ts';
import { type Embedded, type EmbeddedOptions, openEmbedded } from './embedded.ts';
import { lives, postmasterOf } from './postmaster.ts';

/** A folder that any id may reach, gone when the test is done, with whatever server still runs in it. */
export const aDataDir = async (...deeper: string[]): Promise<string> => {
  const base = await mkdtemp(join(tmpdir(), 'fundi-test-'));
  await chmod(base, 0o755);
  const dataDir = join(base, ...deeper);
  await mkdir(dataDir, { recursive: true });
  onTestFinished(async () => {
    const left = await postmasterOf(join(dataDir, 'postgres'));
    if (left && lives(left.pid)) process.kill(left.pid, 'SIGKILL');
    while (left && lives(left.pid)) await new Promise((resolve) => setImmediate(resolve));
    await rm(base, { recursive: true, force: true });
  });
  return dataDir;
};

export interface Opened extends Embedded {
  db: Db;
  said: string[];
}

/** Our own server from this very process. */
export const open = async (dataDir: string, options: Partial<EmbeddedOptions> = {}): Promise<Opened> => {
  const said: string[] = [];
  const server = await openEmbedded({ dataDir, hold: false, say: (line) => said.push(line), ...options });
  const db = dbOn(connect(server.address, { max: 2 }));
  const close = async (): Promise<void> => {
    await db.close();
    await server.close();
  };
  return { address: server.address, close, db, said };
};

export const serverPid = async (dataDir: string): Promise<number | undefined> =>
  (await postmasterOf(join(dataDir, 'postgres')))?.pid;

/** Waits until a process is no more. */
export const gone = async (pid: number): Promise<void> => {
  while (lives(pid)) await new Promise((resolve) => setImmediate(resolve));
};

/** Another Fundi: a process of its own that opens the database, says so, and closes it on SIGTERM or SIGINT. */
export const anotherFundi = async (dataDir: string, hold: boolean, uid?: number): Promise<ChildProcess> => {
  const script = fileURLToPath(new URL('a-fundi.testing.ts', import.meta.url));
  const child = spawn(process.execPath, [script, dataDir, hold ? 'serve' : 'command'], {
    detached: true,
    ...(uid !== undefined && { uid, gid: uid }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  });
  const [line] = await once(createInterface(child.stdout), 'line');
  if (line !== 'open') throw new Error(`The other Fundi said: ${line}`);
  return child;
};
