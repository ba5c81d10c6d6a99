import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const rootAbove = (folder: string): string => {
  if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'migrations'))) return folder;
  const above = dirname(folder);
  if (above === folder) throw new Error('Fundi was moved out of its own folder.');
  return rootAbove(above);
};

/** The folder that holds package.json, migrations and content: the same from the source and from a build of it. */
export const ROOT = rootAbove(dirname(fileURLToPath(import.meta.url)));
