import { toString as textOf } from 'mdast-util-to-string';
import type { Part, Prose } from '../../../kit/kit.ts';
import { localeOf } from './tongue.ts';

/** A line on a plan says at least this much, and holds at most the other. */
const LINE_LETTERS_LEAST = 60;
const LINE_LETTERS_MOST = 140;

/** The words of prose, without footnote definitions, in one line. */
const wordsOf = (body: Prose): string =>
  body
    .filter(({ type }) => type !== 'footnoteDefinition' && type !== 'definition')
    .map((node) => textOf(node))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

const sentencesOf = (text: string, language: string): string[] => {
  const segmenter = new Intl.Segmenter(localeOf(language).toString(), { granularity: 'sentence' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
};

/** What participants do, in a line: as many whole sentences as fit, or the first few, cut at a word. */
export const doesInALine = (body: readonly Part[], language: string): string => {
  const text = body.flatMap((part) => (part.kind === 'prose' ? [wordsOf(part.body)] : [])).join(' ');
  let line = '';
  for (const sentence of sentencesOf(text, language)) {
    if (line.length >= LINE_LETTERS_LEAST && line.length + sentence.trimEnd().length > LINE_LETTERS_MOST) break;
    line += sentence;
  }
  const whole = line.trim();
  if (whole.length <= LINE_LETTERS_MOST) return whole;
  return `${whole.slice(0, LINE_LETTERS_MOST).replace(/\s+\S*$/, '')} …`;
};
