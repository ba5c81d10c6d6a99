import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Language, localeOf } from './language.ts';

/** A catalogue: Welsh has the shape of English, so a missing string fails the type check. */
export interface Words<T> {
  en: T;
  cy: T;
}

export const LanguageContext = createContext<Language>('en');

export const useLanguage = (): Language => useContext(LanguageContext);

/** The strings of a catalogue in the page's language. */
export const useWords = <T>(words: Words<T>): T => words[useLanguage()];

export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The form for a number, by the language's own rules (Welsh has six); `#` becomes the number. */
export const plural = (language: Language, count: number, forms: PluralForms): string => {
  const form = forms[new Intl.PluralRules(localeOf(language)).select(count)] ?? forms.other;
  return form.replace('#', new Intl.NumberFormat(localeOf(language)).format(count));
};
