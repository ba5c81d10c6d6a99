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

/** Tells an author that a steward took what they told out of sight, why, and how to complain. */
export const hiddenLetter = (language: Language, { id, reason }: { id: string; reason: string }): LetterDraft => {
  const t = letterWords[language];
  return {
    language,
    subject: t.hiddenSubject,
    parts: [
      { say: t.hiddenSay },
      { quote: reason },
      { press: t.hiddenPress, at: paths.story(id) },
      { lines: [{ label: t.complain, at: `${paths.report}?of=story.${id}` }] },
    ],
    foot: [t.authorFoot],
  };
};

/** Tells an author that what they told can be seen again, and why. */
export const shownLetter = (language: Language, { id, reason }: { id: string; reason: string }): LetterDraft => {
  const t = letterWords[language];
  return {
    language,
    subject: t.hiddenSubject,
    parts: [{ say: t.shownSay }, { quote: reason }, { press: t.hiddenPress, at: paths.story(id) }],
    foot: [t.authorFoot],
  };
};
