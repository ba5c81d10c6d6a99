import { paths } from '../../paths.ts';
import type { LetterDraft } from '../../platform/mail/letter.tsx';
import type { Language } from '../../platform/words/language.ts';
import { letterWords } from './letter-words.ts';

/** Brings whoever asked an answer. */
export const answeredLetter = (language: Language, { id, words }: { id: string; words: string }): LetterDraft => {
  const t = letterWords[language];
  return {
    language,
    subject: t.subject,
    parts: [{ say: t.say }, { quote: words }, { press: t.press, at: paths.question(id) }],
    foot: [t.foot],
  };
};
