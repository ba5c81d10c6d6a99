import { createHash } from 'node:crypto';
import { chown, mkdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Stop } from '../../errors.ts';
import { type Binaries, installedBinaries, runnableBinaries } from './binaries.ts';
import { type Id, isRoot, mayReach, NOBODY } from './reach.ts';

/** Where one database lives and who runs it. */
export interface Place {
  /** The real path of DATA_DIR. */
  dataDir: string;
  binaries: Binaries;
  /** PostgreSQL's own data folder. */
  cluster: string;
  /** PostgreSQL's own log. */
  log: string;
  /** Undefined: our own id. */
  id: Id | undefined;
}

/** Where root keeps what another id must reach. */
const ELSEWHERE = '/var/lib/fundi';

export interface PlaceOptions {
  dataDir: string;
  say(line: string): void;
  /** Other binaries than those for this platform. */
  binaries?: Binaries | undefined;
  /** Another folder than /var/lib/fundi. */
  elsewhere?: string | undefined;
}

const ownerOf = async (path: string): Promise<Id | undefined> => {
  const found = await stat(path).catch(() => undefined);
  return found && { uid: found.uid, gid: found.gid };
};

/** A first database of root's goes below DATA_DIR if nobody can reach it there, else elsewhere; the choice is written down and kept. */
const homeForRoot = async (dataDir: string, elsewhere: string, say: (line: string) => void): Promise<string> => {
  const note = join(dataDir, 'database-is-in');
  const noted = (await readFile(note, 'utf8').catch(() => '')).trim();
  if (noted) return noted;
  if ((await ownerOf(join(dataDir, 'postgres'))) || (await mayReach(NOBODY, dataDir))) return dataDir;
  const home = join(elsewhere, createHash('sha256').update(dataDir).digest('hex').slice(0, 12));
  await mkdir(home, { recursive: true, mode: 0o755 }).catch((error: unknown) => {
    throw new Stop(
      `Started as root, the database runs as an ordinary id, which cannot reach ${dataDir}, and ${elsewhere} cannot be made: set DATA_DIR to a folder that others may pass through.`,
      { cause: error },
    );
  });
  await chown(home, NOBODY.uid, NOBODY.gid);
  await writeFile(join(home, 'belongs-to'), `${dataDir}\n`);
  await writeFile(note, `${home}\n`);
  say(`Started as root: the database runs as an ordinary id, which cannot reach ${dataDir}, so it is kept in ${home}.`);
  return home;
};

/** Finds or chooses the place of DATA_DIR's database. Errors: Stop. */
export const placeOf = async ({
  dataDir,
  say,
  binaries: given,
  elsewhere = ELSEWHERE,
}: PlaceOptions): Promise<Place> => {
  await mkdir(dataDir, { recursive: true });
  const real = await realpath(dataDir);
  const home = isRoot() ? await homeForRoot(real, elsewhere, say) : real;
  const cluster = join(home, 'postgres');
  const owner = await ownerOf(cluster);
  if (!isRoot() && owner && process.getuid && owner.uid !== process.getuid())
    throw new Stop(
      `The database in ${cluster} belongs to another id (${owner.uid}): start Fundi as you did at first, or give the folder to the one who starts it now.`,
    );
  const id = isRoot() ? (owner && owner.uid !== 0 ? owner : NOBODY) : undefined;
  if (id && !(await mayReach(id, home)))
    throw new Stop(
      `The database in ${cluster} can no longer be reached by the id that runs it (${id.uid}): let others pass through the folders above it (chmod o+x), or move DATA_DIR.`,
    );
  const binaries = await runnableBinaries(id, id ? elsewhere : real, given ?? (await installedBinaries()));
  return { dataDir: real, binaries, cluster, log: join(real, 'postgres.log'), id };
};
