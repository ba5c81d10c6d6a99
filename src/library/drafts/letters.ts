import { paths } from '../../paths.ts';
import type { LetterDraft } from '../../platform/mail/letter.tsx';
import type { Language } from '../../platform/words/language.ts';
import { words } from './words.ts';

/** Asks somebody whether they want to help with a draft. It does not say which: phones are shared. */
export const inviteLetter = (language: Language, token: string): LetterDraft => {
  const { letter } = words[language];
  return {
    language,
    subject: letter.subject,
    parts: [{ say: letter.say }, { press: letter.press, at: paths.draftHelping(token) }, { say: letter.not }],
    foot: [letter.foot],
  };
};
