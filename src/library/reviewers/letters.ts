import { paths } from '../../paths.ts';
import type { LetterDraft, LetterPart } from '../../platform/mail/letter.tsx';
import type { Language } from '../../platform/words/language.ts';
import { letterWords } from './letter-words.ts';

const letter = (language: Language, subject: string, parts: readonly LetterPart[], foot: string): LetterDraft => ({
  language,
  subject,
  parts,
  foot: [foot],
});

/** Asks somebody whom a steward named whether they will be one of the first reviewers. */
export const founderLetter = (language: Language, token: string): LetterDraft => {
  const t = letterWords[language];
  const parts = [{ say: t.founderSay }, { press: t.open, at: paths.reviewerYes(token) }, { say: t.founderHow }];
  return letter(language, t.founderSubject, parts, t.namedFoot);
};

/** What a reviewer is written about their duty. */
export type DutyLetter = { of: 'ask' | 'remind'; token: string } | { of: 'lapsed' | 'over' };

export const dutyLetter = (language: Language, what: DutyLetter): LetterDraft => {
  const t = letterWords[language];
  if (!('token' in what)) {
    const press = what.of === 'lapsed' ? t.lapsedPress : t.overPress;
    return letter(language, t.thanks, [{ say: t[what.of] }, { press, at: paths.reviewers }], t.dutyFoot);
  }
  const parts = [
    { say: t[what.of] },
    { press: t.stillIn, at: paths.stillInLink(what.token) },
    { say: t.askElse },
    { lines: [{ label: t.pauseOrStop, at: paths.reviewers }] },
  ];
  return letter(language, t.askSubject, parts, t.dutyFoot);
};

/** Asks somebody whom another nominated whether they stand. */
export const nominationLetter = (
  language: Language,
  { token, sentence }: { token: string; sentence: string },
): LetterDraft => {
  const t = letterWords[language];
  const parts = [
    { say: t.nominatedSay },
    { quote: sentence },
    { press: t.open, at: paths.nominationLink(token) },
    { say: t.nominatedHow },
  ];
  return letter(language, t.founderSubject, parts, t.namedFoot);
};

/** Tells people who have a vote that nominations or the vote are open. */
export const electionLetter = (
  language: Language,
  { of, electionId }: { of: 'opened' | 'voting'; electionId: string },
): LetterDraft => {
  const t = letterWords[language];
  const parts = [{ say: t.election[of] }, { press: t.open, at: paths.election(electionId) }];
  return letter(language, t.electionSubject, parts, t.voterFoot);
};

/** Tells whoever stood how it came out. */
export const resultLetter = (
  language: Language,
  { isElected, electionId }: { isElected: boolean; electionId: string },
): LetterDraft => {
  const t = letterWords[language];
  const parts = [
    { say: isElected ? t.elected : t.notElected },
    { press: t.seeResult, at: paths.election(electionId) },
    ...(isElected ? [{ lines: [{ label: t.pauseOrStop, at: paths.reviewers }] }] : []),
  ];
  return letter(language, t.resultSubject, parts, t.stoodFoot);
};
