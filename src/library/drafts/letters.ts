import { paths } from '../../paths.ts';
import type { LetterDraft } from '../../platform/mail/letter.tsx';
import type { Language } from '../../platform/words/language.ts';
import { words } from './words.ts';

/** Asks somebody whether they want to help with a draft. It says who asks, not which draft: phones are shared. */
export const inviteLetter = (
  language: Language,
  { who, token }: { who: string | undefined; token: string },
): LetterDraft => {
  const { letter } = words[language];
  return {
    language,
    subject: letter.subject,
    parts: [{ say: letter.say(who) }, { press: letter.press, at: paths.draftHelping(token) }, { say: letter.not }],
    foot: [letter.foot],
  };
};
