import { paths } from '../../paths.ts';
import type { LetterDraft } from '../../platform/mail/letter.tsx';
import { type Language, localeOf } from '../../platform/words/language.ts';
import { nameOf } from '../translations/languages.ts';
import { letterWords } from './letter-words.ts';

/** What is new in what somebody follows. */
export interface News {
  editions: { title: string; number: number; code: string; notes: string }[];
  behind: { title: string; language: string; sourceSlug: string; pieces: number }[];
  decisions: number;
}

export const isNoNews = ({ editions, behind, decisions }: News): boolean =>
  editions.length + behind.length + decisions === 0;

const NOTES_MAX = 300;

/** The week's letter. Its subject says nothing: phones are shared. */
export const digestLetter = (language: Language, { editions, behind, decisions }: News): LetterDraft => {
  const t = letterWords[language];
  return {
    language,
    subject: t.subject,
    parts: [
      ...(editions.length > 0 ? [{ say: t.editions }] : []),
      ...editions.flatMap(({ title, number, code, notes }) => [
        { lines: [{ label: t.edition(title, number), at: paths.short(code) }] },
        { quote: notes.slice(0, NOTES_MAX) },
      ]),
      ...(behind.length > 0 ? [{ say: t.behind }] : []),
      ...(behind.length > 0
        ? [
            {
              lines: behind.map((one) => ({
                label: t.pieces(one.title, nameOf(one.language, localeOf(language)), one.pieces),
                at: paths.translation(one.sourceSlug, one.language),
              })),
            },
          ]
        : []),
      ...(decisions > 0 ? [{ lines: [{ label: t.decisions(decisions), at: paths.decisions }] }] : []),
      { lines: [{ label: t.all, at: paths.follows }] },
    ],
    foot: [t.foot],
  };
};
