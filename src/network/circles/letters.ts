import { paths } from '../../paths.ts';
import type { LetterDraft, LetterPart } from '../../platform/mail/letter.tsx';
import type { Language } from '../../platform/words/language.ts';
import { letterWords } from './letter-words.ts';

/** What is new in a circle, in the words in which it was said: all of it can be read by letter alone. */
export interface CircleNews {
  stories: { id: string; title: string; tried: string; happened: string; nextTime: string }[];
  questions: { id: string; words: string }[];
  answers: { id: string; words: string }[];
}

const said = (heading: string, things: readonly { at: string; label: string; words: string }[]): LetterPart[] =>
  things.length === 0
    ? []
    : [{ say: heading }, ...things.flatMap(({ at, label, words }) => [{ quote: words }, { lines: [{ label, at }] }])];

/** The week's letter of a circle. Its subject says nothing: phones are shared. */
export const circleLetter = (language: Language, circleId: string, news: CircleNews): LetterDraft => {
  const t = letterWords[language];
  const stories = news.stories.map(({ id, title, tried, happened, nextTime }) => ({
    at: paths.story(id),
    label: t.read,
    words: [title === tried ? '' : title, tried, happened, nextTime].filter(Boolean).join('\n\n'),
  }));
  const questions = news.questions.map(({ id, words }) => ({ at: paths.question(id), label: t.answer, words }));
  const answers = news.answers.map(({ id, words }) => ({ at: paths.question(id), label: t.see, words }));
  return {
    language,
    subject: t.subject,
    parts: [
      ...said(t.stories, stories),
      ...said(t.questions, questions),
      ...said(t.answers, answers),
      { press: t.press, at: paths.circle(circleId) },
    ],
    foot: [t.foot],
  };
};
