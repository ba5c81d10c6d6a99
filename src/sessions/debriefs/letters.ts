import { paths } from '../../paths.ts';
import type { LetterDraft } from '../../platform/mail/letter.tsx';
import type { Language } from '../../platform/words/language.ts';
import { letterWords } from './letter-words.ts';

/** Tells those who led a session that what they told of it is in print. */
export const changedLetter = (
  language: Language,
  { number, code, proposalId }: { number: number; code: string; proposalId: string },
): LetterDraft => {
  const t = letterWords[language];
  return {
    language,
    subject: t.subject,
    parts: [
      { say: t.inEdition(number) },
      { press: t.seeEdition, at: paths.short(code) },
      { lines: [{ label: t.seeSuggestion, at: paths.proposal(proposalId) }] },
    ],
    foot: [t.foot],
  };
};
