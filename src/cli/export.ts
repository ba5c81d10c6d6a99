import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { exported } from '../library/index.ts';
import { Stop } from '../platform/errors.ts';
import type { Command } from './command.ts';
import { withDatabase } from './with-database.ts';

/** Writes everything published as plain files: `<kit>/kit.md`, its pictures, and `edition.yaml` with its author and date. */
export const exportKits: Command = {
  name: 'export',
  usage: '--to DIR',
  run: async (args, io) => {
    const [flag, folder, ...rest] = args;
    if (flag !== '--to' || !folder || rest.length > 0) return 2;
    const held = await readdir(folder).catch(() => []);
    if (held.length > 0)
      throw new Stop(`${folder} has files in it: name an empty folder, or one that is not there yet.`);
    const count = await withDatabase(io, async (db) => {
      let kits = 0;
      for await (const { slug, files } of exported(db)) {
        for (const [name, bytes] of files) {
          const path = join(folder, slug, name);
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, bytes);
        }
        kits += 1;
      }
      return kits;
    });
    io.say(`${count} kits written to ${folder}.`);
    return 0;
  },
};
