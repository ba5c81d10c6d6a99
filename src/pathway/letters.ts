import { paths } from '../paths.ts';
import type { LetterDraft, LetterPart } from '../platform/mail/letter.tsx';
import type { Language } from '../platform/words/language.ts';
import { letterWords } from './letter-words.ts';
import { saidMonth } from './months.ts';

const letter = (language: Language, subject: string, parts: readonly LetterPart[], foot: string): LetterDraft => ({
  language,
  subject,
  parts,
  foot: [foot],
});

/** The monthly question, by a link to a page with three buttons. */
export const availabilityLetter = (
  language: Language,
  { token, month, wasSilent, now }: { token: string; month: string; wasSilent: boolean; now: Date },
): LetterDraft => {
  const t = letterWords[language];
  const named = saidMonth(language, month, now);
  const parts = [
    { say: t.timeSay(named) },
    ...(wasSilent ? [{ say: t.timeSilent }] : []),
    { press: t.timePress, at: paths.availability(token) },
  ];
  return letter(language, t.timeSubject(named), parts, t.timeFoot);
};

/** Asks somebody to vouch for what another led elsewhere. */
export const vouchingLetter = (
  language: Language,
  { token, name, words }: { token: string; name: string; words: string },
): LetterDraft => {
  const t = letterWords[language];
  const parts = [
    { say: t.vouchSay(name) },
    { quote: words },
    { press: t.open, at: paths.vouching(token) },
    { say: t.vouchHow },
  ];
  return letter(language, t.vouchSubject, parts, t.vouchFoot);
};

/** Asks somebody whom a steward named to be one of the first facilitators. */
export const firstLetter = (language: Language, token: string): LetterDraft => {
  const t = letterWords[language];
  const parts = [{ say: t.firstSay }, { press: t.open, at: paths.firstFacilitator(token) }, { say: t.firstHow }];
  return letter(language, t.firstSubject, parts, t.firstFoot);
};

/** Asks somebody whom a steward brought in whether they still lead. */
export const broughtLetter = (language: Language, token: string): LetterDraft => {
  const t = letterWords[language];
  const parts = [{ say: t.broughtSay }, { press: t.open, at: paths.broughtIn(token) }];
  return letter(language, t.broughtSubject, parts, t.broughtFoot);
};

/** Tells a mentor that somebody nearby would like to be watched. */
export const mentorAskedLetter = (language: Language): LetterDraft => {
  const t = letterWords[language];
  return letter(
    language,
    t.mentorSubject,
    [{ say: t.mentorSay }, { press: t.open, at: paths.mePathway }],
    t.mentorFoot,
  );
};

/** Brings what a mentor wrote to whom they will watch. */
export const mentorYesLetter = (language: Language, words: string): LetterDraft => {
  const t = letterWords[language];
  return letter(language, t.yesSubject, [{ say: t.yesSay }, { quote: words }, { say: t.yesHow }], t.newsFoot);
};

/** What somebody on the pathway is told. */
export type PathwayNews = keyof (typeof letterWords)['en']['news'];

export const pathwayLetter = (language: Language, news: PathwayNews): LetterDraft => {
  const t = letterWords[language];
  return letter(language, t.newsSubject, [{ say: t.news[news] }, { press: t.open, at: paths.mePathway }], t.newsFoot);
};

/** Asks whoever has an address to confirm a wish, or whether to keep it. */
export const wishLetter = (language: Language, of: 'confirm' | 'keep', token: string): LetterDraft => {
  const t = letterWords[language];
  const parts = [{ say: t.wishSay[of] }, { press: t.open, at: paths.wishConfirmation(token) }];
  return letter(language, t.wishSubject[of], parts, t.wishFoot);
};
