import { paths } from '../paths.ts';
import type { LetterDraft } from '../platform/mail/letter.tsx';
import type { Reported } from '../platform/ui/report-link.tsx';
import type { Language } from '../platform/words/language.ts';
import { hiddenWords } from './hidden-words.ts';

/** What a steward hid or showed again. `address`: where its author sees it. */
export interface HiddenThing {
  of: Reported;
  id: string;
  address: string;
  reason: string;
}

/** Tells an author that a steward took what they wrote out of sight, why, and how to complain. */
export const hiddenLetter = (language: Language, { of, id, address, reason }: HiddenThing): LetterDraft => {
  const t = hiddenWords[language];
  return {
    language,
    subject: t.subject,
    parts: [
      { say: t.hidden },
      { quote: reason },
      { press: t.press, at: address },
      { lines: [{ label: t.complain, at: `${paths.report}?of=${of}.${id}` }] },
    ],
    foot: [t.foot],
  };
};

/** Tells an author that what they wrote can be seen again, and why. */
export const shownLetter = (language: Language, { address, reason }: HiddenThing): LetterDraft => {
  const t = hiddenWords[language];
  return {
    language,
    subject: t.subject,
    parts: [{ say: t.shown }, { quote: reason }, { press: t.press, at: address }],
    foot: [t.foot],
  };
};
