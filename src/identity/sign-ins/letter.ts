import { paths } from '../../paths.ts';
import type { LetterDraft } from '../../platform/mail/letter.tsx';
import type { Language } from '../../platform/words/language.ts';
import { letterWords } from './letter-words.ts';

/** The letter with the link and the code. */
export const signInLetter = (
  language: Language,
  { token, code, to }: { token: string; code: string; to: string | undefined },
): LetterDraft => {
  const t = letterWords[language];
  const at = `${paths.signInLink(token)}${to === undefined ? '' : `?to=${encodeURIComponent(to)}`}`;
  return {
    language,
    subject: t.subject,
    parts: [{ say: t.asked }, { press: t.open, at }, { say: t.orCode }, { code }, { say: t.howLong }],
    foot: [t.notYou],
  };
};
