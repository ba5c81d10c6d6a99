import type { Language } from '../../platform/words/language.ts';

/** What a page calls a thing: in the reader's language where somebody wrote that, else in the text's own. */
export interface Title {
  title: string;
  summary: string;
  language: Language;
  /** A translation that no fluent reviewer has read yet. */
  awaiting: boolean;
}

interface Written {
  title: string;
  summary: string;
  language: Language;
}

/** The title to show for a text, given a translation of its title if there is one. */
export const titleFor = (
  text: Written,
  asked: Language,
  translated: { title: string; summary: string; reviewed: boolean } | undefined,
): Title => {
  const { title, summary, language } = text;
  if (language === asked || !translated) return { title, summary, language, awaiting: false };
  return { title: translated.title, summary: translated.summary, language: asked, awaiting: !translated.reviewed };
};
