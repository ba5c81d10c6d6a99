import type { Lines } from './lines.ts';

/*
 * A kit's prose is read stretch by stretch, but a footnote or an address may be given in one stretch and called in
 * another. So each stretch is read behind a few lines of our own that say what else the kit defines.
 */

const LABEL_MAX = 200;

/** Labels are the same whatever their case and spacing. */
export const sameLabel = (label: string): string => label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase();

/** The words in brackets that begin at `at`; undefined when there are none, or they hold brackets. */
const bracketedAt = (text: string, at: number): string | undefined => {
  for (let end = at + 1; end < text.length && end - at <= LABEL_MAX; end += 1) {
    const sign = text[end];
    if (sign === ']') return text.slice(at + 1, end);
    if (sign === '[' || sign === '\\') return undefined;
  }
  return undefined;
};

/** Every label that a line of the kit seems to define; footnotes with their `^`. */
export const labelsDefined = (lines: Lines, from: number): Set<string> => {
  const defined = new Set<string>();
  for (let at = from; at < lines.count; at += 1) {
    const line = lines.line(at).trimStart();
    if (!line.startsWith('[')) continue;
    const label = bracketedAt(line, 0);
    if (label?.trim() && line[label.length + 2] === ':') defined.add(sameLabel(label));
  }
  return defined;
};

/** Labels that a text calls and that are defined. */
const labelsCalled = (text: string, defined: ReadonlySet<string>): Map<string, string> => {
  const called = new Map<string, string>();
  if (defined.size === 0) return called;
  for (let at = text.indexOf('['); at !== -1; at = text.indexOf('[', at + 1)) {
    const label = bracketedAt(text, at);
    if (label === undefined) continue;
    const same = sameLabel(label);
    if (defined.has(same) && !called.has(same)) called.set(same, label.replace(/\s+/g, ' '));
  }
  return called;
};

/**
 * Lines to read before a text, so that what it calls is known; a rule sets them apart, so that they touch nothing.
 * Nearly always empty.
 */
export const forewordFor = (text: string, defined: ReadonlySet<string>): string => {
  const called = [...labelsCalled(text, defined).values()];
  // At the beginning of what it reads, the reader of Markdown takes a byte-order mark off.
  if (called.length === 0) return text.startsWith('\uFEFF') ? '\n' : '';
  return `${called.map((label) => `[${label}]: ${label.startsWith('^') ? 'x' : '#'}\n\n`).join('')}***\n\n`;
};
