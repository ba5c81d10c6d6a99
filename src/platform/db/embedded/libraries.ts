import { lstat, readFile, symlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { codeOf } from '../connection.ts';

const Links = z.array(z.object({ source: z.string(), target: z.string() }));

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  );

const LIB = 'native/lib';
const READ_ONLY = ['EROFS', 'EACCES', 'EPERM'];

/**
 * npm carries no symbolic links, so the package lists those its libraries need; they are made here, since its install
 * script may have been refused. False when the folder cannot be written to and a link is missing.
 */
export const linkLibraries = async (native: string): Promise<boolean> => {
  const listed = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  try {
    for (const { source, target } of Links.parse(JSON.parse(listed))) {
      const link = join(dirname(native), target);
      if (dirname(source) !== LIB || dirname(target) !== LIB) throw new TypeError('A link leaves the libraries.');
      if (!(await isThere(link))) await symlink(basename(source), link);
    }
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return linkLibraries(native);
    if (READ_ONLY.includes(codeOf(error) ?? '')) return false;
    throw error;
  }
};
