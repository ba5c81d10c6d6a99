import { paths } from '../../paths.ts';
import type { LetterDraft, LetterPart } from '../../platform/mail/letter.tsx';
import type { Language } from '../../platform/words/language.ts';
import { saidClock, saidMoment } from '../../platform/words/moments.ts';
import type { Whereabouts } from '../trainings/place.ts';
import { letterWords } from './letter-words.ts';

/** How somebody stands who signed up. */
export type Stands = 'promised' | 'likely' | 'waiting';

/** Why a letter comes. */
export type Why = 'confirmed' | 'moved-up' | 'lapsed' | 'week-before' | 'day-before' | 'still-coming' | 'changed';

export interface PlaceLetter {
  why: Why;
  stands: Stands;
  startsAt: Date;
  endsAt: Date;
  now: Date;
  /** Shown to those who have a chair, or most likely will. */
  where: Whereabouts;
  outcode: string | null;
  /** Of the link to their own page. */
  token: string;
}

const when = (
  language: Language,
  { startsAt, endsAt, now }: Pick<PlaceLetter, 'startsAt' | 'endsAt' | 'now'>,
): string => letterWords[language].when(saidMoment(language, startsAt, now), saidClock(language, endsAt));

const whereParts = (language: Language, { stands, where, outcode }: PlaceLetter): LetterPart[] => {
  const t = letterWords[language];
  if (stands === 'waiting') return [];
  return [
    ...(where.place ? [{ say: t.where(where.place) }] : []),
    ...(where.link ? [{ say: t.online(where.link) }] : []),
    ...(!where.place && !where.link && outcode ? [{ say: t.about(outcode) }] : []),
  ];
};

/** Tells somebody how they stand: whether they have a chair, when and where it is, and how to give it up. */
export const placeLetter = (language: Language, letter: PlaceLetter): LetterDraft => {
  const t = letterWords[language];
  return {
    language,
    subject: t.subjects[letter.why],
    parts: [
      { say: t.why[letter.why] },
      { say: when(language, letter) },
      { say: t.stands[letter.stands] },
      ...whereParts(language, letter),
      { press: letter.why === 'still-coming' ? t.answer : t.yours, at: paths.signUp(letter.token) },
      { say: letter.stands === 'promised' ? t.canNotCome : t.needNotWait },
    ],
    foot: [t.foot],
  };
};

/** Asks whoever typed an address whether it was them. */
export const confirmLetter = (
  language: Language,
  { token, ...times }: { token: string; startsAt: Date; endsAt: Date; now: Date },
): LetterDraft => {
  const t = letterWords[language];
  return {
    language,
    subject: t.confirmSubject,
    parts: [
      { say: t.confirmSay },
      { say: when(language, times) },
      { press: t.confirmPress, at: paths.signUp(token) },
      { say: t.confirmElse },
    ],
    foot: [t.confirmFoot],
  };
};

/** Tells whoever comes, or leads, that it will not take place. */
export const cancelledLetter = (
  language: Language,
  { sessionId, ...times }: { sessionId: string; startsAt: Date; endsAt: Date; now: Date },
): LetterDraft => {
  const t = letterWords[language];
  return {
    language,
    subject: t.cancelledSubject,
    parts: [
      { say: t.cancelled },
      { say: when(language, times) },
      { press: t.others, at: paths.sessions },
      { lines: [{ label: t.calendar, at: paths.sessionFile(`${sessionId}.ics`) }] },
    ],
    foot: [t.foot],
  };
};

/** Why whoever runs a session is written to. */
export type HostWhy = 'needs' | 'changed' | 'week-before';

/** Tells whoever runs it what they should look at, and when to prepare: never who comes, never what somebody needs. */
export const hostLetter = (
  language: Language,
  { why, sessionId, ...times }: { why: HostWhy; sessionId: string; startsAt: Date; endsAt: Date; now: Date },
): LetterDraft => {
  const t = letterWords[language];
  const isAhead = why === 'week-before';
  const press = isAhead
    ? { press: t.hostPrepare, at: paths.sessionPrepare(sessionId) }
    : { press: t.hostPress, at: paths.session(sessionId) };
  return {
    language,
    subject: isAhead ? t.subjects[why] : t.hostSubject,
    parts: [{ say: t.host[why] }, { say: when(language, times) }, press],
    foot: [t.hostFoot],
  };
};
