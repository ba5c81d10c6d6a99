import { localeOf } from '../../../platform/words/language.ts';
import { useLanguage, useWords } from '../../../platform/words/words.ts';
import type { Shown } from '../withhold.ts';
import { words } from '../words.ts';

/** Says a number as the page's language writes it, or that it is withheld. */
export const useShown = (): ((count: Shown, isRounded?: boolean) => string) => {
  const t = useWords(words);
  const language = useLanguage();
  return (count, isRounded = false) => {
    if (count === null) return t.withheld;
    const said = new Intl.NumberFormat(localeOf(language)).format(count);
    return isRounded ? t.about(said) : said;
  };
};
