// Cuts the two typefaces down to the letters that English, Welsh and our signs need: 18 KB each instead of 90.
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subset from 'subset-font';
import { root } from './setup.mjs';

const span = (from, to) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at));
const latin = `${span(0x20, 0x7e)}${span(0xa0, 0xff)}${span(0x2010, 0x2026)}\u0131\u20ac\u2190\u2191\u2192\u2193\u2212\u2713`;
const cymraeg = `${span(0x174, 0x178)}${span(0x1e80, 0x1e85)}\u1ef2\u1ef3`;
const at = (name) => join(root, 'node_modules', '@fontsource-variable', name, 'files');
const besley = (part) => join(at('besley'), `besley-${part}-wght-normal.woff2`);
const atkinson = (part, style = 'normal') =>
  join(at('atkinson-hyperlegible-next'), `atkinson-hyperlegible-next-${part}-wght-${style}.woff2`);

const cuts = [
  ['besley-900', besley('latin'), latin, { wght: 900 }],
  ['besley-900-cymraeg', besley('latin-ext'), cymraeg, { wght: 900 }],
  ['atkinson-next', atkinson('latin'), latin, { wght: { min: 400, max: 700 } }],
  ['atkinson-next-cymraeg', atkinson('latin-ext'), cymraeg, { wght: { min: 400, max: 700 } }],
  ['atkinson-next-italic', atkinson('latin', 'italic'), latin, { wght: 400 }],
];

/** Writes the five web fonts and their licences into a folder. */
export const fonts = async (folder) => {
  if (existsSync(join(folder, 'OFL-besley.txt'))) return;
  await mkdir(folder, { recursive: true });
  for (const [name, source, letters, axes] of cuts) {
    const bytes = await subset(await readFile(source), letters, { targetFormat: 'woff2', variationAxes: axes });
    await writeFile(join(folder, `${name}.woff2`), bytes);
  }
  await copyFile(
    join(at('atkinson-hyperlegible-next'), '..', 'LICENSE'),
    join(folder, 'OFL-atkinson-hyperlegible-next.txt'),
  );
  await copyFile(join(at('besley'), '..', 'LICENSE'), join(folder, 'OFL-besley.txt'));
};
