import { spawnSync } from 'node:child_process';
import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { Unavailable } from '../../errors.ts';
import { isRoot } from './reach.ts';
import { aDataDir, open } from './testing.ts';

const mount = (folder: string, megabytes: number): boolean =>
  spawnSync('/bin/mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]).status === 0;

const unmount = (folder: string): void => {
  spawnSync('/bin/umount', ['-l', folder]);
};

/** A small disk of its own. Nothing but root may make one. */
const aDisk = async (megabytes: number): Promise<string> => {
  const folder = join(await aDataDir(), 'disk');
  await mkdir(folder);
  expect(mount(folder, megabytes)).toBe(true);
  onTestFinished(() => unmount(folder));
  await chmod(folder, 0o755);
  return folder;
};

const canMount = async (): Promise<boolean> => {
  if (!isRoot()) return false;
  const probe = '/tmp/fundi-test-mount';
  await mkdir(probe, { recursive: true });
  const mounted = mount(probe, 1);
  if (mounted) unmount(probe);
  await rm(probe, { recursive: true, force: true });
  return mounted;
};

if (await canMount())
  describe('a full disk', () => {
    it('is said in one sentence when a database cannot be made, and leaves nothing behind', async () => {
      const dataDir = await aDisk(16);
      await expect(open(dataDir)).rejects.toThrow(/^The disk that holds .+ is full: make room .+ then start again\.$/);
    });

    it('while running keeps every answer given, and needs no hand once there is room', async () => {
      const dataDir = await aDisk(110);
      const { db, close } = await open(dataDir);
      await db.run`create table leaflet (number int, text text)`;
      await writeFile(join(dataDir, 'filler'), Buffer.alloc(30_000_000));
      let kept = 0;
      const fill = async (): Promise<void> => {
        for (;;) {
          await db.run`insert into leaflet select ${kept}, string_agg(gen_random_uuid()::text, '') from generate_series(1, 30000)`;
          kept += 1;
        }
      };
      await expect(fill()).rejects.toThrow(Unavailable);
      await rm(join(dataDir, 'filler'));
      const Count = z.object({ n: z.number() });
      let found: { n: number } | undefined;
      while (!found)
        found = await db.one(Count)`select count(*) as n from leaflet`.catch((error: unknown) => {
          expect(error).toBeInstanceOf(Unavailable);
          return undefined;
        });
      expect(found.n).toBe(kept);
      await db.run`insert into leaflet values (-1, 'room again')`;
      await close();
    });
  });
