import type { Paragraph } from 'mdast';
import { localeOfTag } from '../../platform/text/direction.ts';

/** What stands above a piece that nobody has translated yet, where we know how to say it in that language. */
const SAID: Readonly<Record<string, (language: string) => string>> = {
  cy: (language) => `Heb ei gyfieithu eto: dyma’r testun ${language}.`,
  ur: (language) => `ابھی ترجمہ نہیں ہوا: ${language} متن یہ ہے۔`,
  ar: (language) => `لم يُترجم بعد: هذا هو النص (${language}).`,
  pl: (language) => `Jeszcze nieprzetłumaczone: tekst oryginalny (${language}).`,
  pt: (language) => `Ainda por traduzir: texto original (${language}).`,
  es: (language) => `Aún sin traducir: texto original (${language}).`,
  fr: (language) => `Pas encore traduit : texte d’origine (${language}).`,
  ro: (language) => `Încă netradus: textul original (${language}).`,
};

const nameIn = (tag: string, of: string): string => {
  const known = localeOfTag(tag).language;
  return new Intl.DisplayNames([known], { type: 'language' }).of(localeOfTag(of).language) ?? of;
};

/** "Not yet in Gujarati: shown in English.", in the language itself where we can say it. Tags are BCP 47. */
const gapSays = (language: string, source: string): string => {
  const say = SAID[localeOfTag(language).language];
  if (say) return say(nameIn(language, source));
  return `Not yet in ${nameIn('en', language)}: shown in ${nameIn('en', source)}.`;
};

export const gapParagraph = (language: string, source: string): Paragraph => ({
  type: 'paragraph',
  children: [{ type: 'emphasis', children: [{ type: 'text', value: gapSays(language, source) }] }],
});
