import { LIMITS as KIT } from '../../kit/limits.ts';
import { type Line, NOTE, PICTURE, plain, type Said, textOf, wordsOf } from './line.ts';
import type { WordWords } from './words.ts';

/** What a title of a kit or step takes of a line, and what of that line must be said beneath it. */
export interface KeptTitle {
  title: string;
  beneath: Line[];
  left: string[];
}

const asParagraph = (line: Line): Line => ({ ...line, level: undefined, list: undefined, style: '' });

/** A line as a title, which holds words alone and few of them: its pictures and sources, and a longer line whole, are kept beneath. */
export const keptTitle = (line: Line, words: string, t: WordWords): KeptTitle => {
  if (words.length <= KIT.title) {
    const things = line.runs.filter(({ text }) => text === PICTURE || text === NOTE);
    const beneath = things.length > 0 ? [{ ...asParagraph(line), runs: things }] : [];
    return { title: words, beneath, left: [] };
  }
  const title = `${words.slice(0, KIT.title - 1).toWellFormed()}…`;
  return { title, beneath: [asParagraph(line)], left: [t.left.clipped(words.slice(0, 60).toWellFormed())] };
};

/** A document's own title: its first words, when they are set as a title or as a heading of the highest level. */
export const documentTitle = (
  lines: readonly Said[],
  t: WordWords,
): { title: string; lines: readonly Said[]; left: string[] } => {
  const at = lines.findIndex((line) => plain(wordsOf(line)) !== '');
  const first = lines[at];
  const isTitle = first?.kind === 'paragraph' && (first.level === 0 || first.level === 1 || first.style === 'title');
  if (!isTitle) return { title: '', lines, left: [] };
  const { title, beneath, left } = keptTitle(first, plain(textOf(first.runs)), t);
  return { title, lines: [...lines.slice(0, at), ...beneath, ...lines.slice(at + 1)], left };
};
