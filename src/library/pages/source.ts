import { stringify } from 'yaml';
import type { Language } from '../../platform/words/language.ts';
import { mustRead } from '../works/work.ts';
import { parsePage } from './parse.ts';

/** A page as somebody writes it. */
export interface PageWritten {
  title: string;
  summary: string;
  /** Markdown. */
  text: string;
  /** Of a translation: somebody fluent has read it. */
  isReviewed: boolean;
}

/** The page's file, as a release brings it too. */
export const sourceOf = ({ title, summary, text, isReviewed }: PageWritten): string =>
  `---\n${stringify(
    { title, ...(summary && { summary }), ...(isReviewed ? {} : { reviewed: false }) },
    { lineWidth: 0 },
  )}---\n\n${text.trim()}\n`;

const FRONT = /^---\r?\n[\s\S]*?\r?\n---[ \t]*(\r?\n|$)/;

/** A page's file as somebody writes it anew. */
export const writtenIn = (id: string, source: string): PageWritten => {
  const { front } = mustRead(id, parsePage(source));
  const text = source.replace(FRONT, '').replace(/\r\n?/g, '\n').trim();
  return { title: front.title, summary: front.summary ?? '', text, isReviewed: front.reviewed };
};

/** The Welsh of a page that has none yet begins with nothing, and unread. */
export const unwritten = (language: Language): PageWritten => ({
  title: '',
  summary: '',
  text: '',
  isReviewed: language === 'en',
});

/** Whether two say the same, however their files are laid out. */
export const saysTheSame = (one: PageWritten, other: PageWritten): boolean =>
  one.title === other.title &&
  one.summary === other.summary &&
  one.isReviewed === other.isReviewed &&
  one.text.trim() === other.text.trim();
