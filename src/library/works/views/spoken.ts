import type { Language } from '../../../platform/words/language.ts';
import { useLanguage } from '../../../platform/words/words.ts';

/** The `lang` of something that stands on a page in this language, or nothing when the page's own will do. */
export const useLang = (): ((language: Language) => { lang?: string }) => {
  const page = useLanguage();
  return (language) => (language === page ? {} : { lang: language === 'en' ? 'en-GB' : language });
};

/** A kit may be in any language, named by its BCP 47 tag. */
export const useKitLang = (): ((tag: string) => { lang?: string }) => {
  const page = useLanguage();
  return (tag) => (tag === page || tag.startsWith(`${page}-`) ? {} : { lang: tag });
};
