import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { z } from 'zod';
import { type KeptAnswer, prepare } from './kept.ts';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain; charset=utf-8',
};

const Manifest = z.record(z.string(), z.object({ file: z.string(), imports: z.array(z.string()).optional() }));

/** The built files for the browser: their addresses by source, and their bytes. */
export interface Assets {
  style: string;
  /** Addresses of the sheets that a page needs beside that one: those that style a class it has. */
  sheetsFor(html: string): string[];
  linocut: string;
  /** Address of an island's script and of all that it imports, by the island's name (`planner` for `islands/planner.client.tsx`). */
  scripts(island: string): string[];
  /** Addresses of everything built. */
  all: string[];
  serviceWorker: KeptAnswer;
  find(name: string): KeptAnswer | undefined;
}

const ASSETS = '/assets/';

/** The classes that a style sheet has rules for. */
const classesIn = (css: string): Set<string> =>
  new Set([...css.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name = '']) => name));

/** Reads what `vite build` made. Throws one sentence when nothing was built. */
export const readAssets = async (folder: string): Promise<Assets> => {
  const path = join(folder, 'manifest.json');
  if (!existsSync(path)) throw new Error(`Nothing is built in ${folder}: run npm start, which builds first.`);
  const manifest = Manifest.parse(JSON.parse(readFileSync(path, 'utf8')));
  const answers = new Map<string, KeptAnswer>();
  for (const name of readdirSync(folder)) {
    const type = TYPES[extname(name)];
    if (!type) continue;
    const headers = { 'cache-control': 'public, max-age=31536000, immutable', vary: 'accept-encoding' };
    answers.set(
      name,
      await prepare({ status: 200, type, body: readFileSync(join(folder, name)), headers }, [], 'small'),
    );
  }
  const entries = Object.entries(manifest);
  const fileOf = (ending: string): string => {
    const found = entries.find(([source]) => source.endsWith(ending));
    if (!found) throw new Error(`The build has no ${ending}.`);
    return found[1].file;
  };
  const withImports = (source: string, seen: Set<string>): string[] => {
    const entry = manifest[source];
    if (!entry || seen.has(source)) return [];
    seen.add(source);
    return [ASSETS + entry.file, ...(entry.imports ?? []).flatMap((next) => withImports(next, seen))];
  };
  const serviceWorker = answers.get(fileOf('offline/sw.ts'));
  if (!serviceWorker) throw new Error('The build has no service worker.');
  const files = [...answers.keys()].filter((name) => name.endsWith('.css'));
  const styled = new Map(files.map((file) => [file, classesIn(readFileSync(join(folder, file), 'utf8'))]));
  const sheets = entries
    .filter(([source]) => source.endsWith('.sheet.css'))
    .map(([, { file }]) => ({
      address: ASSETS + file,
      // A class that several sheets know tells nothing of which is needed.
      classes: [...styled].reduce(
        (left, [other, classes]) => (other === file ? left : left.difference(classes)),
        styled.get(file) ?? new Set<string>(),
      ),
    }));
  return {
    sheetsFor: (html) => {
      const shown = new Set([...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));
      return sheets.filter(({ classes }) => !classes.isDisjointFrom(shown)).map(({ address }) => address);
    },
    serviceWorker,
    style: ASSETS + fileOf('style/fundi.css'),
    linocut: ASSETS + ([...answers.keys()].find((name) => name.startsWith('linocut-')) ?? ''),
    scripts: (island) => {
      const source = entries.find(([name]) => name.endsWith(`/islands/${island}.client.tsx`))?.[0];
      if (!source) throw new Error(`No island is named ${island}.`);
      return withImports(source, new Set());
    },
    all: [...answers.keys()].map((name) => ASSETS + name),
    find: (name) => answers.get(name),
  };
};
