import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { localeOfTag } from '../../../platform/text/direction.ts';
import { TEXT_FONT, TITLE_FONT } from './office-text.ts';

/** A face of a font, as it is kept inside a document. */
interface Face {
  /** What Word calls the face's place. */
  as: 'embedRegular' | 'embedBold' | 'embedItalic' | 'embedBoldItalic';
  bytes: Uint8Array;
}

export interface DocumentFont {
  name: string;
  /** What a machine without it should take, the likest first. */
  instead: string;
  family: 'swiss' | 'roman';
  faces: Face[];
}

const here = createRequire(import.meta.url);
const read = (file: string): Uint8Array => readFileSync(here.resolve(`@expo-google-fonts/${file}`));

const ATKINSON = 'atkinson-hyperlegible-next';
const textFont = (): DocumentFont => ({
  name: TEXT_FONT,
  instead: 'Atkinson Hyperlegible,Verdana',
  family: 'swiss',
  faces: [
    { as: 'embedRegular', bytes: read(`${ATKINSON}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`) },
    { as: 'embedBold', bytes: read(`${ATKINSON}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`) },
    { as: 'embedItalic', bytes: read(`${ATKINSON}/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf`) },
  ],
});
const titleFont = (): DocumentFont => ({
  name: TITLE_FONT,
  instead: 'Besley,Rockwell,Georgia',
  family: 'roman',
  faces: [{ as: 'embedRegular', bytes: read('besley/900Black/Besley_900Black.ttf') }],
});
const faces = (folder: string, file: string): Face[] => [
  { as: 'embedRegular', bytes: read(`${folder}/400Regular/${file}_400Regular.ttf`) },
  { as: 'embedBold', bytes: read(`${folder}/700Bold/${file}_700Bold.ttf`) },
];
const OTHERS: Record<string, () => DocumentFont> = {
  Arab: () => ({
    name: 'Vazirmatn',
    instead: 'Segoe UI,Tahoma',
    family: 'swiss',
    faces: faces('vazirmatn', 'Vazirmatn'),
  }),
  Gujr: () => ({
    name: 'Noto Sans Gujarati',
    instead: 'Nirmala UI,Shruti',
    family: 'swiss',
    faces: faces('noto-sans-gujarati', 'NotoSansGujarati'),
  }),
};

/** The fonts that a document in a language carries within itself, about 130 KB; all may be embedded, edited and passed on. */
export const fontsFor = (language: string): DocumentFont[] => {
  const other = OTHERS[localeOfTag(language).maximize().script ?? ''];
  return [textFont(), titleFont(), ...(other ? [other()] : [])];
};

/** A font's key, the same for the same bytes: `{B19B3CCE-CC19-82A4-9C07-A587632366C8}`. */
export const keyOf = (bytes: Uint8Array): string => {
  const hex = createHash('sha256').update(bytes).digest('hex').slice(0, 32).toUpperCase();
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}}`;
};

/** A font as Word keeps it: its first 32 bytes crossed with the key, read backwards (ECMA-376 part 4, 17.8.1). */
export const veiled = (bytes: Uint8Array, key: string): Uint8Array => {
  const crossed = Buffer.from(key.replace(/[{}-]/g, ''), 'hex').reverse();
  return bytes.map((byte, at) => (at < 32 ? byte ^ (crossed[at % 16] ?? 0) : byte));
};
