import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import sharp from 'sharp';
import type { Method } from '../../kit/kit.ts';
import { directionOf, localeOfTag } from '../text/direction.ts';
import { CARD_SHEET } from './card-sheet.ts';

/** What a link says of itself when it is pasted into a message. */
export interface Card {
  title: string;
  /** One line under it: minutes, people, level; or a summary. What is more than two lines is cut. */
  line: string;
  /** The plan, a segment a step; none leaves more room for the title. */
  strip: readonly { method: Method; minutes: number }[];
  /** Of the title, BCP 47; English when not given. */
  language?: string;
}

/** Black for titles, regular for the line; letters that neither house font has come from the others. */
const FONTS = [
  'besley/900Black/Besley_900Black.ttf',
  'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  'vazirmatn/900Black/Vazirmatn_900Black.ttf',
  'vazirmatn/400Regular/Vazirmatn_400Regular.ttf',
  'noto-sans-gujarati/900Black/NotoSansGujarati_900Black.ttf',
  'noto-sans-gujarati/400Regular/NotoSansGujarati_400Regular.ttf',
  'noto-emoji/700Bold/NotoEmoji_700Bold.ttf',
];
const TITLE_CHARACTERS_MAX = 160;
const LINE_CHARACTERS_MAX = 240;

const here = createRequire(import.meta.url);
let typesetter: NodeCompiler | undefined;

/** Made at the first picture and kept: it takes 80 ms. Letters become outlines, so no font of the machine's own is asked. */
const openTypesetter = (): NodeCompiler => {
  if (typesetter) return typesetter;
  const fontBlobs = FONTS.map((file) => readFileSync(here.resolve(`@expo-google-fonts/${file}`)));
  typesetter = NodeCompiler.create({ workspace: tmpdir(), fontArgs: [{ fontBlobs }] });
  return typesetter;
};

/** Years and ranges stay on one line. */
const unbroken = (text: string): string => text.replace(/(?<=\d)–(?=\d)/g, '\u2060–\u2060');

const cut = (text: string, most: number): string => {
  const letters = [...text.replace(/\p{Cc}+/gu, ' ').trim()];
  return letters.length > most ? `${letters.slice(0, most - 1).join('')}…` : letters.join('');
};

/** The picture of a link, a PNG of 1,200 × 630, the same on every machine: lantern, title, one line, the plan's strip. */
export const linkPicture = async ({ title, line, strip, language = 'en' }: Card): Promise<Uint8Array> => {
  const said = {
    house: 'Fundi',
    title: unbroken(cut(title, TITLE_CHARACTERS_MAX)),
    line: unbroken(cut(line, LINE_CHARACTERS_MAX)),
    strip: strip.map(({ method, minutes }) => ({ method, minutes })),
    language: localeOfTag(language).language,
    rightToLeft: directionOf(language) === 'rtl',
  };
  const compiler = openTypesetter();
  const svg = compiler.plainSvg({ mainFileContent: CARD_SHEET, inputs: { said: JSON.stringify(said) } });
  compiler.evictCache(8);
  const picture = sharp(Buffer.from(svg), { density: 72 })
    .resize(1_200, 630)
    .png({ palette: true, colours: 64, dither: 0 });
  return new Uint8Array(await picture.toBuffer());
};
