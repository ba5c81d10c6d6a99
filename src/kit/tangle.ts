import { LIMITS } from './limits.ts';

/*
 * Two guesses at what a text will cost to read, made in one pass each, before it is read: never too low by much, and far
 * from the limit for anything that somebody would print.
 */

const BACKSLASH = 92;
const AMPERSAND = 38;
const BAR = 124;
/** Characters looked at for what begins a line. */
const MARKER_MAX = 103;
const MARKS = new Set(['*', '_', '[', ']', '`', '!', '<'].map((mark) => mark.charCodeAt(0)));

/** Lines that begin a paragraph of their own even where no empty line is before them. */
const OWN_PARAGRAPH = /^\s*(?:[-*+] \S|\[\^[^\][\s]{1,99}\]:)/;

/** What an escape, a character reference or a cell of a table costs, beside a pair of marks. */
const ESCAPE_COST = 100;

const marksIn = (line: string): { marks: number; escapes: number } => {
  let marks = 0;
  let escapes = 0;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (code === BACKSLASH || code === AMPERSAND || code === BAR) escapes += 1;
    if (code === BACKSLASH) at += 1;
    else if (MARKS.has(code)) marks += 1;
  }
  return { marks, escapes };
};

/** How long pairing the marks of a text may take: the square of the marks in each paragraph, summed, and the escapes. */
export const tangleOf = (lines: readonly string[]): number => {
  let sum = 0;
  let marks = 0;
  for (const line of lines) {
    if (line.trim() === '' || OWN_PARAGRAPH.test(line.slice(0, MARKER_MAX))) {
      sum += marks * marks;
      marks = 0;
    }
    const found = marksIn(line);
    marks += found.marks;
    sum += found.escapes * ESCAPE_COST;
  }
  return sum + marks * marks;
};

/** `- - -` and `* * *` are a rule across the page, as long as anybody writes one. */
const RULE_MAX = 1_000;
const isRule = (line: string): boolean => line.length <= RULE_MAX && /^(?:[-\s]*|[*\s]*|[_\s]*)$/.test(line);

const LIST_MARKER = /^(?:[-*+]|\d{1,9}[.)])(?=\s|$)/;
const FOOTNOTE_MARKER = /^\[\^[^\]\s]{1,99}\]:/;

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
