import { existsSync } from 'node:fs';
import { lstat, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inflate } from '@sparticuz/chromium';
import type { TestProject } from 'vitest/node';
import { z } from 'zod';

/** The browser of the stories: how a test file starts it. */
export interface BrowserForTests {
  executablePath: string;
  /** What it needs in its environment beside ours: where its libraries and fonts are. */
  env: Record<string, string>;
}

declare module 'vitest' {
  interface ProvidedContext {
    browser: BrowserForTests;
  }
}

const packageFolder = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '..');
const Package = z.object({ version: z.string() });
const PARTS = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'];

/** The package unpacks into the temporary folder, under names that say no version: so it is given one of its own. */
const unpackInto = async (folder: string): Promise<void> => {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await Promise.all(PARTS.map((part) => inflate(join(packageFolder, 'bin', part))));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The package looks for its font in places of its own; a page without any font at all crashes. */
const fontsIn = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${escaped(join(folder, 'fonts'))}</dir>
  <cachedir>${escaped(join(folder, 'fonts-cache'))}</cachedir>
</fontconfig>
`;

/** True when it is there and ours: nobody else may put a program where we run it. */
const isOurs = async (folder: string): Promise<boolean> => {
  if (!existsSync(folder)) return false;
  const stat = await lstat(folder);
  if (stat.isDirectory() && stat.uid === process.getuid?.()) return true;
  throw new Error(`${folder} is not this user's: take it away, or set TMPDIR to a folder of your own.`);
};

/** Unpacks the browser once for each version and user; two runs that begin together don't disturb each other. */
const unpacked = async (): Promise<string> => {
  const { version } = Package.parse(JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')));
  const folder = join(tmpdir(), `fundi-chromium-${version}-${process.getuid?.() ?? 0}`);
  if (await isOurs(folder)) return folder;
  const fresh = await mkdtemp(`${folder}-`);
  await unpackInto(fresh);
  await writeFile(join(fresh, 'fonts', 'fonts.conf'), fontsIn(folder));
  await rename(fresh, folder).catch(async (error: unknown) => {
    await rm(fresh, { recursive: true, force: true });
    if (!(await isOurs(folder))) throw error;
  });
  return folder;
};

export default async (project: TestProject): Promise<void> => {
  const installed = process.env.CHROME_PATH;
  if (installed) {
    project.provide('browser', { executablePath: installed, env: {} });
    return;
  }
  if (process.platform !== 'linux' || process.arch !== 'x64')
    throw new Error('No browser comes with npm for this machine: set CHROME_PATH to an installed Chrome or Chromium.');
  const folder = await unpacked();
  project.provide('browser', {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_PATH: join(folder, 'fonts') },
  });
};
