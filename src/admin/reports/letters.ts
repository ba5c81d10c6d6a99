import { paths } from '../../paths.ts';
import type { LetterDraft } from '../../platform/mail/letter.tsx';
import { saidDay } from '../../platform/words/dates.ts';
import type { Language } from '../../platform/words/language.ts';
import { letterWords } from './letter-words.ts';

/** Says at once that a report is here, what happens next and by when; with the button that lets us answer. */
export const acknowledgement = (
  language: Language,
  {
    number,
    dueAt,
    token,
    isAboutData,
  }: { number: string; dueAt: Date; token: string | undefined; isAboutData: boolean },
): LetterDraft => {
  const t = letterWords[language];
  return {
    language,
    subject: t.subject(number),
    parts: [
      { say: t.here(number) },
      { say: t.next(saidDay(language, dueAt)) },
      ...(isAboutData ? [{ say: t.regulator }] : []),
      ...(token ? [{ say: t.sayYes }, { press: t.yes, at: paths.reportAnswer(token) }, { say: t.notYou }] : []),
    ],
    foot: [t.foot],
  };
};

/** A steward's answer. */
export const answerLetter = (
  language: Language,
  { number, words, isAboutData }: { number: string; words: string; isAboutData: boolean },
): LetterDraft => {
  const t = letterWords[language];
  return {
    language,
    subject: t.subject(number),
    parts: [
      { say: t.answer(number) },
      { quote: words },
      { say: t.notContent },
      ...(isAboutData ? [{ say: t.regulator }] : []),
      { press: t.again, at: paths.report },
    ],
    foot: [t.foot],
  };
};

/** Tells a steward that a report waits; nothing of what it says. */
export const stewardLetter = (
  language: Language,
  { reportId, number, again }: { reportId: string; number: string; again: 'remind' | 'last-call' | undefined },
): LetterDraft => {
  const t = letterWords[language];
  return {
    language,
    subject: t.stewardSubject,
    parts: [{ say: t.told[again ?? 'new'](number) }, { press: t.read, at: paths.adminReport(reportId) }],
    foot: [t.stewardFoot],
  };
};
