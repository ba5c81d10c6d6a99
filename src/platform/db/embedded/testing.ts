import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterAll, onTestFinished } from 'vitest';
import { makeSealer } from '../../crypto/sealer.ts';
import { connect } from '../connection.ts';
import type { Db } from '../db.ts';
import { dbOn } from '../driver.ts';
import { type Embedded, type EmbeddedOptions, openEmbedded } from './embedded.ts';
import { lives, postmasterOf } from './postmaster.ts';

const remove = async (base: string, dataDir: string): Promise<void> => {
  const left = await postmasterOf(join(dataDir, 'postgres'));
  if (left && lives(left.pid)) process.kill(left.pid, 'SIGKILL');
  if (left) await gone(left.pid);
  await rm(base, { recursive: true, force: true });
};

/** A folder that any id may reach, whatever the one above it is like. */
const aFolder = async (): Promise<string> => {
  const base = await mkdtemp(join(tmpdir(), 'fundi-test-'));
  await chmod(base, 0o755);
  return base;
};

/** An empty DATA_DIR, gone when the test is done, with whatever server still runs in it. */
export const aDataDir = async (...deeper: string[]): Promise<string> => {
  const base = await aFolder();
  const dataDir = join(base, ...deeper);
  await mkdir(dataDir, { recursive: true });
  onTestFinished(() => remove(base, dataDir));
  return dataDir;
};

let first: Promise<string> | undefined;

const theFirst = async (): Promise<string> => {
  const dataDir = await aFolder();
  const { close } = await open(dataDir);
  await close();
  return dataDir;
};

afterAll(async () => {
  if (first) await rm(await first, { recursive: true, force: true });
  first = undefined;
});

/** A DATA_DIR in which a database was made before: a copy of the first one of the test file, since making takes a second. */
export const aMadeDataDir = async (...deeper: string[]): Promise<string> => {
  first ??= theFirst();
  const dataDir = await aDataDir(...deeper);
  const copied = spawnSync('cp', ['-a', join(await first, 'postgres'), dataDir]);
  if (copied.status !== 0) throw new Error(String(copied.stderr));
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
  const db = dbOn(connect(server.address, { max: 2 }), makeSealer('x'.repeat(40)));
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
