import { localeOfTag } from '../../../platform/text/direction.ts';

/** Text as XML 1.0 may hold it: without the control characters and half surrogates that make Office refuse a file. */
export const officeText = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML forbids.
  text.toWellFormed().replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '');

/** For XML written by hand. */
export const escaped = (text: string): string =>
  officeText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** British where the tag doesn't say: `en` is spelt as the school spells it. */
const REGION_OF: Record<string, string> = { en: 'GB', cy: 'GB' };

/** A BCP 47 tag with a region, as Office's spelling and speech want it: `cy-GB`, `ur-PK`, `gu-IN`. */
export const officeLanguage = (tag: string): string => {
  const locale = localeOfTag(tag);
  const region = locale.region ?? REGION_OF[locale.language] ?? locale.maximize().region;
  return region ? `${locale.language}-${region}` : locale.language;
};

/** The font for scripts that the house's own has no letters of; Office names it apart, for "complex" scripts. */
const COMPLEX_FONTS: Record<string, string> = { Arab: 'Vazirmatn', Gujr: 'Noto Sans Gujarati', Hebr: 'Arial' };

export const complexFontOf = (tag: string): string | undefined => {
  const { script } = localeOfTag(tag).maximize();
  return script === 'Latn' ? undefined : (COMPLEX_FONTS[script ?? ''] ?? 'Nirmala UI');
};

export const TEXT_FONT = 'Atkinson Hyperlegible Next';
export const TITLE_FONT = 'Besley Black';
