import { type Language, localeOf } from '../../platform/words/language.ts';

/** Languages that somebody may lead in: the three of these islands first, then those most spoken in Britain. */
export const NEAR = ['en', 'cy', 'bsl'] as const;
const SPOKEN = [
  'ar',
  'bn',
  'es',
  'fa',
  'fr',
  'gu',
  'pa',
  'pl',
  'pt',
  'ro',
  'so',
  'ta',
  'tr',
  'uk',
  'ur',
  'zh',
] as const;
export const LED_IN = [...NEAR, ...SPOKEN] as const;

const SIGNED: Record<Language, string> = { en: 'British Sign Language', cy: 'Iaith Arwyddion Prydain' };

/** The name of a language, in another. */
export const languageName = (language: Language, code: string): string => {
  if (code === 'bsl') return SIGNED[language];
  return new Intl.DisplayNames([localeOf(language)], { type: 'language' }).of(code) ?? code;
};
