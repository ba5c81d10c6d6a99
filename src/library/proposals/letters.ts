import { paths } from '../../paths.ts';
import type { LetterDraft } from '../../platform/mail/letter.tsx';
import type { Language } from '../../platform/words/language.ts';
import { letterWords } from './letter-words.ts';

/** Asks whoever suggested a change to press the button that lets others see it. */
export const confirmationLetter = (language: Language, token: string): LetterDraft => {
  const t = letterWords[language];
  return {
    language,
    subject: t.confirmSubject,
    parts: [
      { say: t.confirmSay },
      { press: t.confirmPress, at: paths.proposalConfirmation(token) },
      { say: t.confirmElse },
    ],
    foot: [t.confirmFoot],
  };
};

/** Asks whoever said something about a suggestion to press the button that lets others read it. */
export const remarkLetter = (language: Language, token: string): LetterDraft => {
  const t = letterWords[language];
  return {
    language,
    subject: t.remarkSubject,
    parts: [
      { say: t.remarkSay },
      { press: t.remarkPress, at: paths.remarkConfirmation(token) },
      { say: t.confirmElse },
    ],
    foot: [t.confirmFoot],
  };
};

/** Tells whoever suggested a change what was decided, with the reasons. */
export const decidedLetter = (
  language: Language,
  { how, reasons, proposalId }: { how: 'merged' | 'declined' | 'changes'; reasons: string; proposalId: string },
): LetterDraft => {
  const t = letterWords[language];
  return {
    language,
    subject: t.decidedSubject,
    parts: [
      { say: t.decided[how] },
      ...(reasons ? [{ quote: reasons }] : []),
      { press: t.see, at: paths.proposal(proposalId) },
    ],
    foot: [t.authorFoot],
  };
};

/** Tells whoever suggested a change that what they said is in print. */
export const inEditionLetter = (
  language: Language,
  { number, code }: { number: number; code: string },
): LetterDraft => {
  const t = letterWords[language];
  return {
    language,
    subject: t.editionSubject,
    parts: [{ say: t.inEdition(number) }, { press: t.seeEdition, at: paths.short(code) }],
    foot: [t.authorFoot],
  };
};

/** Tells a reviewer that a small change will go in by itself, or that something is theirs to answer. */
export const reviewerLetter = (
  language: Language,
  { what, proposalId }: { what: 'slip' | 'opened' | 'yours' | 'again'; proposalId: string },
): LetterDraft => {
  const t = letterWords[language];
  return {
    language,
    subject: t.reviewSubject,
    parts: [{ say: t.review[what] }, { press: t.see, at: paths.proposal(proposalId) }],
    foot: [t.reviewerFoot],
  };
};
