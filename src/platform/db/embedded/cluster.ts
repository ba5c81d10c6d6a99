import { spawn } from 'node:child_process';
import { chown, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Stop } from '../../errors.ts';
import { binary, surroundings } from './binaries.ts';
import type { Channel } from './channel.ts';
import type { Place } from './place.ts';
import { settings } from './settings.ts';

const MS_A_HOUR = 3_600_000;

const majorOf = (version: string): number => Number.parseInt(version, 10);

/** PostgreSQL 17 and later bring their own C.UTF-8; before, the system's is used. */
const locale = (major: number): string[] =>
  major >= 17 ? ['--locale-provider=builtin', '--locale=C.UTF-8'] : ['--locale=C.UTF-8'];

/** A full disk said in our words; otherwise what the program itself said to be its end. */
export const said = (output: string, cluster: string): string => {
  if (/no space left on device/i.test(output))
    return `The disk that holds ${dirname(cluster)} is full: make room (a new database takes about 60 MB), then start again.`;
  if (/could not look up effective user ID/.test(output))
    return 'The id that would run the database has no account on this machine, and PostgreSQL needs one to make a database: start Fundi as a user of this machine, or set DATABASE_URL.';
  const lines = output.trim().split('\n');
  const why = lines.findLast((line) => /FATAL|PANIC|error:/.test(line)) ?? lines.at(-1);
  return `The database in ${cluster} could not be started: ${why || 'it said nothing'}`;
};

/** Runs one of PostgreSQL's programs to its end. Errors: Stop, with what it said. */
const runToEnd = (place: Place, program: 'initdb', args: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    let output = '';
    const child = spawn(binary(place.binaries, program), args, {
      ...surroundings(place.id),
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      output += text;
    });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve() : reject(new Stop(said(output, place.cluster)))));
  });

/** A private folder with the password, for as long as `initdb` reads it. */
const withPassword = async (place: Place, channel: Channel, work: (args: string[]) => Promise<void>): Promise<void> => {
  if (channel.kind === 'socket') return work(['-A', 'trust']);
  const folder = await mkdtemp(join(tmpdir(), 'fundi-'));
  const file = join(folder, 'password');
  try {
    await writeFile(file, channel.password, { mode: 0o600 });
    if (place.id) await Promise.all([folder, file].map((path) => chown(path, place.id?.uid ?? 0, place.id?.gid ?? 0)));
    await work(['-A', 'scram-sha-256', `--pwfile=${file}`]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const sweepOldDrafts = async (home: string, prefix: string): Promise<void> => {
  for (const name of await readdir(home)) {
    if (!name.startsWith(prefix)) continue;
    const { mtimeMs } = await stat(join(home, name)).catch(() => ({ mtimeMs: Date.now() }));
    if (Date.now() - mtimeMs > MS_A_HOUR) await rm(join(home, name), { recursive: true, force: true });
  }
};

/** Made under another name and then renamed, so that a break leaves nothing half made and two at once make one. */
const make = async (place: Place, channel: Channel, say: (line: string) => void): Promise<void> => {
  const home = dirname(place.cluster);
  const prefix = `${basename(place.cluster)}-new-`;
  await sweepOldDrafts(home, prefix);
  say(`Making a new database in ${place.cluster} (a few seconds).`);
  const draft = await mkdtemp(join(home, prefix)).catch((error: unknown) => {
    throw new Stop(`The folder ${home} cannot be written to: set DATA_DIR to one that can.`, { cause: error });
  });
  try {
    if (place.id) await chown(draft, place.id.uid, place.id.gid);
    await withPassword(place, channel, (auth) =>
      runToEnd(place, 'initdb', [
        '-D',
        draft,
        '-U',
        'fundi',
        ...auth,
        '-E',
        'UTF8',
        ...locale(majorOf(place.binaries.version)),
      ]),
    );
    await rename(draft, place.cluster);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!(await versionOf(place.cluster))) throw error;
  }
};

const versionOf = async (cluster: string): Promise<string> =>
  (await readFile(join(cluster, 'PG_VERSION'), 'utf8').catch(() => '')).trim();

/**
 * Sees that PostgreSQL's data folder is there, is of this version, and holds our settings.
 * Errors: Stop when another version made it, or when it cannot be made.
 */
export const prepareCluster = async (place: Place, channel: Channel, say: (line: string) => void): Promise<void> => {
  if (!(await versionOf(place.cluster))) await make(place, channel, say);
  const major = majorOf(place.binaries.version);
  const made = await versionOf(place.cluster);
  if (made !== String(major))
    throw new Stop(
      `The database in ${place.cluster} was made by PostgreSQL ${made} and this Fundi brings ${major}: make a backup with the Fundi that made it, set DATA_DIR to a new folder, and restore the backup there.`,
    );
  const conf = join(place.cluster, 'postgresql.conf');
  await writeFile(conf, settings(channel, major), { mode: 0o600 });
  if (place.id) await chown(conf, place.id.uid, place.id.gid);
};
