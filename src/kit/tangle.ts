import { LIMITS } from './limits.ts';

/*
 * Two guesses at what a text will cost to read, made in one pass each, before it is read: never too low by much, and far
 * from the limit for anything that somebody would print.
 */

const BACKSLASH = 92;
const MARKS = new Set(['*', '_', '[', ']', '`', '!', '<'].map((mark) => mark.charCodeAt(0)));

/** How long pairing the marks of a text may take: the square of the marks in each paragraph, summed. */
export const tangleOf = (text: string): number => {
  let sum = 0;
  let marks = 0;
  let isEmptyLine = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BACKSLASH) at += 1;
    else if (MARKS.has(code)) marks += 1;
    if (code === 10 || code === 13) {
      if (isEmptyLine) {
        sum += marks * marks;
        marks = 0;
      }
      isEmptyLine = true;
    } else if (code !== 32 && code !== 9) isEmptyLine = false;
  }
  return sum + marks * marks;
};

/** `- - -` and `* * *` are a rule across the page, however long. */
const isRule = (line: string): boolean => new Set(line.replace(/\s/g, '')).size === 1;

const LIST_MARKER = /^(?:[-*+]|\d{1,9}[.)])(?=\s|$)/;
const FOOTNOTE_MARKER = /^\[\^[^\]\s]{1,99}\]:/;
const MARKER_MAX = 103;

/** Length of what begins a list item or footnote at a place in a line; 0 when nothing does. */
const markerAt = (line: string, at: number): number => {
  const ahead = line.slice(at, at + MARKER_MAX);
  return (LIST_MARKER.exec(ahead) ?? FOOTNOTE_MARKER.exec(ahead))?.[0].length ?? 0;
};

/** Follows lists and quotes from line to line; answers how deep each line begins. */
const depthByLine = (): ((line: string) => number) => {
  /** Columns at which the text of the open list items begins. */
  let items: number[] = [];
  return (line) => {
    let quotes = 0;
    let isMarked = false;
    for (let at = 0; at < line.length && items.length + quotes <= LIMITS.depth; ) {
      const marker = markerAt(line, at);
      if (line[at] === '>') quotes += 1;
      else if (marker > 0) {
        if (!isMarked) items = items.filter((column) => column <= at);
        isMarked = true;
        items.push(at + marker + 1);
      } else if (line[at] !== ' ' && line[at] !== '\t') break;
      at += marker || 1;
    }
    const depth = items.length + quotes;
    if (depth > LIMITS.depth && isRule(line)) items = [];
    return depth > LIMITS.depth && isRule(line) ? 0 : depth;
  };
};

/** The first of some lines at which lists and quotes stand too deep in each other; undefined when none does. */
export const tooDeepAt = (lines: readonly string[]): number | undefined => {
  const depthOf = depthByLine();
  const at = lines.findIndex((line) => depthOf(line) > LIMITS.depth);
  return at === -1 ? undefined : at;
};
