import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Zippable, zip } from 'fflate';
import { Hono } from 'hono';
import { paths } from '../../paths.ts';
import { ROOT } from '../config/root.ts';
import type { Env } from './env.ts';
import { file } from './respond.tsx';

/** What the program is made from; data, dependencies and builds are not. */
const PARTS = ['src', 'migrations', 'scripts', 'test', 'docs', 'content'];
const FILES = [
  'LICENSE',
  'README.md',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'biome.json',
  'vite.config.ts',
  'vite.server.config.ts',
];

const under = async (folder: string): Promise<string[]> => {
  const entries = await readdir(join(ROOT, folder), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length + 1));
};

const archive = async (): Promise<Uint8Array> => {
  const names = [...(await Promise.all(PARTS.map((part) => under(part).catch(() => [])))).flat(), ...FILES].sort();
  const files: Zippable = {};
  for (const name of names) {
    const bytes = await readFile(join(ROOT, name)).catch(() => undefined);
    if (bytes) files[`fundi/${name.replaceAll('\\', '/')}`] = [bytes, { mtime: new Date('2026-01-01T00:00:00Z') }];
  }
  return new Promise((resolve, reject) =>
    zip(files, { level: 6 }, (error, bytes) => (error ? reject(error) : resolve(bytes))),
  );
};

/** The source of the very program that is running, for anyone who uses it (AGPL §13). */
export const sourceRoutes = <Actor>(): Hono<Env<Actor>> =>
  new Hono<Env<Actor>>().get(paths.source, async (c) => {
    c.var.limits.take('making', c.var.sourceKey, c.var.act.now.getTime());
    return file(c, await archive(), { type: 'application/zip', name: 'fundi-source.zip', keep: ['source'] });
  });
