import { paths } from '../../paths.ts';
import type { LetterDraft } from '../../platform/mail/letter.tsx';
import type { Language } from '../../platform/words/language.ts';
import { letterWords } from './letter-words.ts';

/** Asks whoever told something to press the button that makes it theirs. */
export const confirmationLetter = (language: Language, token: string): LetterDraft => {
  const t = letterWords[language];
  return {
    language,
    subject: t.confirmSubject,
    parts: [
      { say: t.confirmSay },
      { press: t.confirmPress, at: paths.storyConfirmation(token) },
      { say: t.confirmElse },
    ],
    foot: [t.confirmFoot],
  };
};
