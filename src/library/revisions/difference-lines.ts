import type { FieldChange } from '../../kit/compare.ts';
import { readBoth } from '../../kit/readable.ts';
import { type CompareWords, type Words, wordsComparer } from '../../kit/words.ts';

/** A line of a text in two versions, or a count of lines that are as they were. */
export type Line = { words: Words[] } | { skipped: number };

/** A changed text, line by line. */
export interface ChangedText {
  lines: Line[];
  /** Only its marks differ (bold, a list's kind), or it is too long to be read: it stands as in the source. */
  asWritten: boolean;
}

/** Unchanged lines shown on either side of a change. */
const AROUND = 1;
/** UTF-16 units of a kit's changed texts that are read; what comes after stands as it is written. */
const READ_MAX = 100_000;

/** Two changes with nothing but space between them read better as one. */
const joined = (words: readonly Words[]): Words[] => {
  const out: Words[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    // The space behind both is in neither.
    const after =
      removed && added && /[ \t]$/.test(removed) && added.endsWith(removed.slice(-1)) ? removed.slice(-1) : '';
    const end = after ? -1 : undefined;
    if (removed) out.push({ kind: 'removed', text: removed.slice(0, end) });
    if (added) out.push({ kind: 'added', text: added.slice(0, end) });
    if (after) out.push({ kind: 'same', text: after });
    removed = '';
    added = '';
  };
  words.forEach(({ kind, text }, at) => {
    const isBetween = kind === 'same' && /^[ \t]+$/.test(text) && removed && added && at < words.length - 1;
    if (kind !== 'added' && (kind === 'removed' || isBetween)) removed += text;
    if (kind !== 'removed' && (kind === 'added' || isBetween)) added += text;
    if (kind !== 'same' || isBetween) return;
    flush();
    out.push({ kind, text });
  });
  flush();
  return out;
};

const inLines = (words: readonly Words[]): Words[][] => {
  const lines: Words[][] = [[]];
  for (const { kind, text } of words) {
    text.split('\n').forEach((piece, at) => {
      if (at > 0) lines.push([]);
      if (piece) lines.at(-1)?.push({ kind, text: piece });
    });
  }
  return lines.filter((line) => line.some(({ text }) => text.trim() !== ''));
};

const isChanged = (line: readonly Words[]): boolean => line.some(({ kind }) => kind !== 'same');

const folded = (lines: readonly Words[][]): Line[] => {
  const shown = new Set<number>();
  lines.forEach((line, at) => {
    if (isChanged(line)) for (let near = at - AROUND; near <= at + AROUND; near += 1) shown.add(near);
  });
  const out: Line[] = [];
  lines.forEach((words, at) => {
    const last = out.at(-1);
    // One line in a gap takes no more room than saying that it is left out.
    if (shown.has(at) || (shown.has(at - 1) && shown.has(at + 1))) out.push({ words });
    else if (last && 'skipped' in last) last.skipped += 1;
    else out.push({ skipped: 1 });
  });
  return out;
};

export interface LinesComparer {
  /** A text without marks, a thing a line. */
  plain: (before: string, after: string) => ChangedText;
  /** Markdown, read as far as it can be. */
  prose: (change: Pick<FieldChange, 'before' | 'after'>) => ChangedText;
}

/** Compares the texts of one kit, one after another, as a person edits them. */
export const linesComparer = (compareWords: CompareWords = wordsComparer()): LinesComparer => {
  let left = READ_MAX;
  const lines = (before: string, after: string): Line[] => folded(inLines(joined(compareWords(before, after))));
  const read = (before: string, after: string): ReturnType<typeof readBoth> => {
    const length = before.length + after.length;
    if (length > left || before.includes(':::') || after.includes(':::')) return undefined;
    left -= length;
    return readBoth(before, after);
  };
  return {
    plain: (before, after) => ({ lines: lines(before, after), asWritten: false }),
    prose: ({ before = '', after = '' }) => {
      const both = read(before, after);
      return both
        ? { lines: lines(both.before, both.after), asWritten: false }
        : { lines: lines(before, after), asWritten: true };
    },
  };
};
