import { paths } from '../../paths.ts';
import type { LetterDraft } from '../../platform/mail/letter.tsx';
import { saidDay } from '../../platform/words/dates.ts';
import type { Language } from '../../platform/words/language.ts';
import { letterWords } from './letter-words.ts';

/** Tells an author that what they wrote is hidden, why, and how to appeal. */
export const hiddenLetter = (language: Language, { reason, token }: { reason: string; token: string }): LetterDraft => {
  const t = letterWords[language];
  return {
    language,
    subject: t.subject,
    parts: [{ say: t.hidden }, { quote: reason }, { say: t.mayAppeal }, { press: t.appeal, at: paths.appeal(token) }],
    foot: [t.authorFoot],
  };
};

/** Tells an author what came of it. */
export const decidedLetter = (
  language: Language,
  { shows, answer, proposalId }: { shows: boolean; answer: string; proposalId: string },
): LetterDraft => {
  const t = letterWords[language];
  return {
    language,
    subject: t.subject,
    parts: [{ say: shows ? t.shows : t.stays }, { quote: answer }, { press: t.see, at: paths.proposal(proposalId) }],
    foot: [t.authorFoot],
  };
};

/** Tells a steward that an author appeals. */
export const appealLetter = (
  language: Language,
  { hidingId, dueAt }: { hidingId: string; dueAt: Date },
): LetterDraft => {
  const t = letterWords[language];
  return {
    language,
    subject: t.stewardSubject,
    parts: [{ say: t.appealed(saidDay(language, dueAt)) }, { press: t.answer, at: paths.adminHiding(hidingId) }],
    foot: [t.stewardFoot],
  };
};
