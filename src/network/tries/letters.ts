import { paths } from '../../paths.ts';
import type { LetterDraft } from '../../platform/mail/letter.tsx';
import type { Language } from '../../platform/words/language.ts';
import { letterWords } from './letter-words.ts';

/** "What did you try?": one question, one button. Neither names the training: phones are shared. */
export const tryLetter = (language: Language, { token, round }: { token: string; round: number }): LetterDraft => {
  const t = letterWords[language];
  return {
    language,
    subject: t.subject,
    parts: [
      { say: round === 1 ? t.first : t.second },
      { say: t.oneLine },
      { press: t.press, at: paths.tries(token) },
      { say: t.nothing },
    ],
    foot: [t.foot],
  };
};
