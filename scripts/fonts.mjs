// Cuts the two typefaces down to the letters that English, Welsh and our signs need: 13 KB each instead of 90, the rest when a page has it.
import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subset from 'subset-font';
import { root } from './setup.mjs';

const span = (from, to) => String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at));
/** What English here is written in: with this alone a page in English is whole. */
const plain = `${span(0x20, 0x7e)}\u00a0£·½×é–—‘’“”…←↑→`;
/** The vowels that Welsh marks, but for its own ŵ and ŷ, which stand in another file of the typeface. */
const marked = 'àáâäèêëìíîïòóôöùúûüýÿÀÁÂÄÈÉÊËÌÍÎÏÒÓÔÖÙÚÛÜÝ';
const all = `${span(0xa1, 0xff)}${span(0x2010, 0x2026)}\u0131\u20ac\u2191\u2193\u2212\u2713`;
/** What else is told of in Latin letters, and signs: seldom here. */
const others = [...all].filter((letter) => !plain.includes(letter) && !marked.includes(letter)).join('');
const cymraeg = `${span(0x174, 0x178)}${span(0x1e80, 0x1e85)}\u1ef2\u1ef3`;
const at = (name) => join(root, 'node_modules', '@fontsource-variable', name, 'files');
const besley = (part) => join(at('besley'), `besley-${part}-wght-normal.woff2`);
const atkinson = (part, style = 'normal') =>
  join(at('atkinson-hyperlegible-next'), `atkinson-hyperlegible-next-${part}-wght-${style}.woff2`);

const weights = { wght: { min: 400, max: 700 } };
const cuts = [
  ['besley-900', besley('latin'), plain, { wght: 900 }],
  ['besley-900-marked', besley('latin'), marked, { wght: 900 }],
  ['besley-900-others', besley('latin'), others, { wght: 900 }],
  ['besley-900-cymraeg', besley('latin-ext'), cymraeg, { wght: 900 }],
  ['atkinson-next', atkinson('latin'), plain, weights],
  ['atkinson-next-marked', atkinson('latin'), marked, weights],
  ['atkinson-next-others', atkinson('latin'), others, weights],
  ['atkinson-next-cymraeg', atkinson('latin-ext'), cymraeg, weights],
  ['atkinson-next-italic', atkinson('latin', 'italic'), plain, { wght: 400 }],
  ['atkinson-next-italic-marked', atkinson('latin', 'italic'), marked, { wght: 400 }],
  ['atkinson-next-italic-others', atkinson('latin', 'italic'), others, { wght: 400 }],
];

/** Writes the web fonts and their licences into a folder. */
export const fonts = async (folder) => {
  const written = cuts.map(([name]) => `${name}.woff2`);
  if ([...written, 'OFL-besley.txt'].every((name) => existsSync(join(folder, name)))) return;
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
