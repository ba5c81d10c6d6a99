import { paths } from '../../paths.ts';
import type { LetterDraft } from '../../platform/mail/letter.tsx';
import type { Language } from '../../platform/words/language.ts';
import { letterWords } from './letter-words.ts';

/** Asks whoever told or answered something whether they would talk to somebody; neither is told who the other is. */
export const askLetter = (
  language: Language,
  { token, of }: { token: string; of: 'story' | 'answer' },
): LetterDraft => {
  const t = letterWords[language];
  return {
    language,
    subject: t.askSubject,
    parts: [
      { say: t.ask[of] },
      { say: t.how },
      { press: t.askPress, at: paths.introduction(token) },
      { say: t.nothing },
    ],
    foot: [t.askFoot],
  };
};

/** Both said yes: the other's address. */
export const metLetter = (language: Language, address: string): LetterDraft => {
  const t = letterWords[language];
  return {
    language,
    subject: t.metSubject,
    parts: [{ say: t.met }, { quote: address }, { say: t.metHow }],
    foot: [t.metFoot],
  };
};
