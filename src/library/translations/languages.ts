/** Languages that many people in Britain speak at home (2021 census), and its own. BCP 47. */
export const COMMUNITY_LANGUAGES = [
  'cy',
  'gd',
  'ga',
  'pl',
  'ro',
  'pa',
  'ur',
  'pt',
  'es',
  'ar',
  'bn',
  'gu',
  'it',
  'ta',
  'fr',
  'lt',
  'zh',
  'tr',
  'bg',
  'ru',
  'fa',
  'hu',
  'el',
  'so',
  'ku',
  'ckb',
  'uk',
  'ti',
  'am',
  'yo',
  'sw',
  'hi',
  'ne',
  'tl',
  'vi',
  'ps',
  'sq',
  'syl',
  'bfi',
] as const;

/** A tag in its usual spelling (`pt-BR`); undefined when it is none. */
export const tagOf = (typed: string): string | undefined => {
  const text = typed.trim().replaceAll('_', '-');
  if (text.length < 2 || text.length > 35 || !/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(text)) return undefined;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch {
    // Intl throws RangeError for what is not well formed.
    return undefined;
  }
};

/** What a language is called: in itself where that is known, else in the reader's. */
export const nameOf = (tag: string, reader: string): string => {
  const name = new Intl.DisplayNames([reader], { type: 'language' }).of(tag);
  return name ?? tag;
};
