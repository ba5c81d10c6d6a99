import { randomBytes } from 'node:crypto';
import { chown, lstat, mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Address } from '../connection.ts';
import type { Place } from './place.ts';
import { type Id, mayReach } from './reach.ts';

/** How the server is spoken to: a socket in a folder that only its id may enter; where there is none, loopback with a password. */
export type Channel = { kind: 'socket'; folder: string } | { kind: 'loopback'; port: number; password: string };

export type ChannelKind = Channel['kind'];

/** A socket's whole path holds about 104 bytes; its own name takes 18. */
const FOLDER_BYTES_MAX = 80;
const PORT = 5432;

export const addressOf = (channel: Channel, database: string): Address =>
  channel.kind === 'socket'
    ? `postgres://fundi@${encodeURIComponent(channel.folder)}:${PORT}/${database}`
    : `postgres://fundi:${channel.password}@127.0.0.1:${channel.port}/${database}`;

/** What PostgreSQL makes in the folder of a socket. */
export const socketFiles = (folder: string): string[] =>
  [`.s.PGSQL.${PORT}`, `.s.PGSQL.${PORT}.lock`].map((name) => join(folder, name));

const ours = async (folder: string, id: Id | undefined): Promise<boolean> => {
  const found = await lstat(folder).catch(() => undefined);
  return (
    found?.isDirectory() === true && found.uid === (id?.uid ?? process.getuid?.()) && (found.mode & 0o777) === 0o700
  );
};

const folderForSockets = async (id: Id | undefined): Promise<string> => {
  const usual = tmpdir();
  const fits = Buffer.byteLength(usual) < FOLDER_BYTES_MAX && (!id || (await mayReach(id, usual).catch(() => false)));
  return fits ? usual : '/tmp';
};

const makeOwn = async (folder: string, id: Id | undefined): Promise<boolean> => {
  try {
    await mkdir(folder, { mode: 0o700 });
  } catch {
    return false;
  }
  if (id) await chown(folder, id.uid, id.gid);
  return true;
};

/** The same short, private folder as last time (pools keep its name), or a new one if it was lost or taken. */
const socketChannel = async ({ dataDir, id }: Place): Promise<Channel> => {
  const note = join(dataDir, 'socket-is-in');
  const noted = (await readFile(note, 'utf8').catch(() => '')).trim();
  if (noted && ((await ours(noted, id)) || (await makeOwn(noted, id)))) return { kind: 'socket', folder: noted };
  const folder = await mkdtemp(join(await folderForSockets(id), 'fundi-'));
  if (id) await chown(folder, id.uid, id.gid);
  await writeFile(note, `${folder}\n`);
  return { kind: 'socket', folder };
};

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

const kept = async (path: string, make: () => Promise<string>): Promise<string> => {
  const text = (await readFile(path, 'utf8').catch(() => '')).trim();
  if (text) return text;
  await writeFile(path, await make(), { mode: 0o600, flag: 'wx' }).catch(() => {});
  return (await readFile(path, 'utf8')).trim();
};

const loopbackChannel = async ({ dataDir }: Place): Promise<Channel> => ({
  kind: 'loopback',
  port: Number(await kept(join(dataDir, 'postgres-port'), async () => String(await freePort()))),
  password: await kept(join(dataDir, 'postgres-password'), async () => randomBytes(24).toString('base64url')),
});

export const channelOf = (place: Place, kind: ChannelKind): Promise<Channel> =>
  kind === 'socket' ? socketChannel(place) : loopbackChannel(place);
