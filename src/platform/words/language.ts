/** The languages in which the program itself speaks. Kits may be in any. */
export const LANGUAGES = ['en', 'cy'] as const;
export type Language = (typeof LANGUAGES)[number];

export const isLanguage = (text: string | undefined): text is Language => LANGUAGES.some((one) => one === text);

/** The language of ours that a browser's `Accept-Language` likes best; English when it names neither. */
export const preferred = (accept: string | undefined): Language => {
  let best: Language = 'en';
  let weightOfBest = 0;
  for (const part of (accept ?? '').slice(0, 500).split(',')) {
    const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
    const language = tag.split('-')[0];
    const given = parameters.find((parameter) => parameter.trim().startsWith('q='));
    const weight = given ? Number(given.trim().slice(2)) : 1;
    if (isLanguage(language) && weight > weightOfBest) [best, weightOfBest] = [language, weight];
  }
  return best;
};

/** How dates, numbers and plurals are written in a language of ours. */
export const localeOf = (language: Language): string => (language === 'cy' ? 'cy-GB' : 'en-GB');
