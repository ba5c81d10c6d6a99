import { lstat, readdir, readFile } from 'node:fs/promises';
import { basename, join, relative, sep } from 'node:path';
import { Stop } from '../platform/errors.ts';
import { type Unzipped, unzip } from '../platform/zip/unzip.ts';
import type { Io } from './command.ts';

const MIB = 1024 * 1024;
const LIMITS = { entriesMax: 20_000, entryBytesMax: 32 * MIB, totalBytesMax: 512 * MIB } as const;

const REFUSED: Record<Exclude<Unzipped, { ok: true }>['why'], string> = {
  notAZip: 'is not a zip archive that can be read: make it again',
  tooManyEntries: 'holds more than 20,000 files: split it',
  tooLarge: 'unpacks to more than we take (32 MiB a file, 512 MiB in all): split it',
  outside: 'names a file outside itself, which no honest archive does: it was not opened',
  link: 'holds a link to somewhere else: put the file itself in',
  encrypted: 'is locked with a password: make it without one',
};

const inFolder = async (folder: string): Promise<Map<string, Uint8Array>> => {
  const files = new Map<string, Uint8Array>();
  const names = (await readdir(folder, { recursive: true })).sort();
  for (const name of names) {
    const path = join(folder, name);
    const what = await lstat(path);
    // A link may lead out of the folder; only plain files are read.
    if (!what.isFile() || name.split(sep).some((part) => part.startsWith('.') || part === 'node_modules')) continue;
    files.set(relative(folder, path).split(sep).join('/'), await readFile(path));
  }
  return files;
};

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** One thing that a person named: a kit.md with its pictures, a folder, a zip, or standard input (`-`). Errors: Stop, one sentence. */
export const filesAt = async (named: string, io: Io): Promise<Map<string, Uint8Array>> => {
  if (named === '-') return new Map([['standard-input.md', await io.stdin()]]);
  const what = await lstat(named).catch(() => undefined);
  if (!what) throw new Stop(`${named} is not there: look at the name.`);
  if (what.isDirectory()) {
    const files = await inFolder(named);
    return new Map([...files].map(([path, bytes]) => [`${basename(named)}/${path}`, bytes]));
  }
  if (!what.isFile()) throw new Stop(`${named} is neither a file nor a folder.`);
  const bytes = await readFile(named);
  if (isZip(bytes)) {
    const unzipped = await unzip(bytes, LIMITS);
    if (!unzipped.ok) throw new Stop(`${named} ${REFUSED[unzipped.why]}.`);
    return unzipped.files;
  }
  if (!named.endsWith('.md'))
    throw new Stop(`${named} is not a kit: bring a kit.md, a folder of kits, or a zip of one.`);
  const folder = basename(join(named, '..'));
  const media = await inFolder(join(named, '..', 'media')).catch(() => new Map<string, Uint8Array>());
  const pictures = [...media].map(([path, picture]): [string, Uint8Array] => [`${folder}/media/${path}`, picture]);
  return new Map([[`${folder}/${basename(named)}`, bytes], ...pictures]);
};
