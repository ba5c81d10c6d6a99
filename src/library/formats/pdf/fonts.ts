import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Every weight that the templates ask for; all are TrueType, as the typesetter takes no other. */
const FILES = [
  'atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  'atkinson-hyperlegible-next/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf',
  'atkinson-hyperlegible-next/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf',
  'atkinson-hyperlegible-next/700Bold_Italic/AtkinsonHyperlegibleNext_700Bold_Italic.ttf',
  'besley/900Black/Besley_900Black.ttf',
  'vazirmatn/400Regular/Vazirmatn_400Regular.ttf',
  'vazirmatn/700Bold/Vazirmatn_700Bold.ttf',
  'vazirmatn/900Black/Vazirmatn_900Black.ttf',
  'noto-sans-gujarati/400Regular/NotoSansGujarati_400Regular.ttf',
  'noto-sans-gujarati/700Bold/NotoSansGujarati_700Bold.ttf',
  'noto-sans-gujarati/900Black/NotoSansGujarati_900Black.ttf',
  'noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
  'noto-emoji/700Bold/NotoEmoji_700Bold.ttf',
] as const;

const here = createRequire(import.meta.url);

/** The fonts' bytes, about 3 MB, read from their packages. */
export const readFonts = (): Buffer[] => FILES.map((file) => readFileSync(here.resolve(`@expo-google-fonts/${file}`)));
