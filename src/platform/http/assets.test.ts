import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readAssets } from './assets.ts';

const folder = await mkdtemp(join(tmpdir(), 'fundi-assets-'));
afterAll(() => rm(folder, { recursive: true }));
const FILES = {
  'fundi-1.css': '.row{margin:0}.btn{color:red}',
  'desk-1.css': '.seat .btn{color:blue}.tool{border:0}',
  'planner-1.css': '.planner .row{margin:1px}.tool{border:0}',
  'sw-1.js': '',
};
const SOURCES = {
  'src/ui/style/fundi.css': 'fundi-1.css',
  'src/ui/style/desk.sheet.css': 'desk-1.css',
  'src/ui/style/planner.sheet.css': 'planner-1.css',
  'src/offline/sw.ts': 'sw-1.js',
};
for (const [name, text] of Object.entries(FILES)) await writeFile(join(folder, name), text);
const manifest = Object.fromEntries(Object.entries(SOURCES).map(([source, file]) => [source, { file }]));
await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
const { style, sheetsFor } = await readAssets(folder);

describe('the style sheets of a page', () => {
  it('are one for all, and those that style what it shows', () => {
    expect(style).toBe('/assets/fundi-1.css');
    expect(sheetsFor('<p class="row"><a class="small btn">Go</a></p>')).toEqual([]);
    expect(sheetsFor('<ul class="row"><li class="seat empty">Free</li></ul>')).toEqual(['/assets/desk-1.css']);
    expect(sheetsFor('<form class="planner"><button class="tool">+</button></form>')).toEqual([
      '/assets/planner-1.css',
    ]);
  });
});
