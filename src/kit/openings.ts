import type { RootContent } from 'mdast';
import { toString as wordsIn } from 'mdast-util-to-string';
import { countOf } from './code.ts';
import { parseOpening } from './grammar.ts';
import { Lately } from './lately.ts';
import { LIMITS } from './limits.ts';
import type { Lines } from './lines.ts';
import { tangleOf } from './tangle.ts';

/** Colons, at least, of a line that opens or closes a container. */
export const FENCE_COLONS = 3;

/** A line that opens a container. */
export interface Opening {
  name: string;
  label: string | undefined;
  /** Whether the label holds more than plain words. */
  marked: boolean;
  attributes: Record<string, string>;
  /** 0-based line. */
  at: number;
}

/** The same, wherever the line stands. */
type Read = Omit<Opening, 'at'>;

const readOf = (node: RootContent): Read | undefined => {
  if (node.type !== 'containerDirective') return undefined;
  const [first] = node.children;
  const label = first?.type === 'paragraph' && first.data?.directiveLabel ? first : undefined;
  const attributes = Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? ''] as const);
  return {
    name: node.name,
    label: label && wordsIn(label).replace(/\s+/g, ' ').trim(),
    marked: label?.children.some(({ type }) => type !== 'text') ?? false,
    attributes: Object.fromEntries(attributes),
  };
};

/** Lines that may open a container, and can be read in time. */
const candidatesIn = (lines: Lines, from: number): number[] => {
  const candidates: number[] = [];
  let tangle = 0;
  for (let at = from; at < lines.count && candidates.length <= LIMITS.containers; at += 1) {
    const line = lines.line(at);
    const colons = countOf(line, ':');
    if (colons < FENCE_COLONS || line.slice(colons).trim() === '' || line.length > LIMITS.openingLine) continue;
    tangle += tangleOf([line]);
    if (tangle <= LIMITS.tangle) candidates.push(at);
  }
  return candidates;
};

/** Lines of text made of each candidate: itself, the line that closes it, and an empty one. */
const LINES_EACH = 3;

/** UTF-16 units of opening lines whose reading is remembered: some two hundred kits. */
const REMEMBERED = 500_000;

/** What a line opens; null when it opens nothing. */
const readings = new Lately<Read | null>(REMEMBERED, (line) => line.length);

/** Reads lines at one go, each closed at once. */
const readAll = (unread: readonly string[]): Map<string, Read | null> => {
  const found = new Map<string, Read | null>(unread.map((line) => [line, null]));
  const text = unread.map((line) => `${line}\n${':'.repeat(countOf(line, ':'))}\n\n`).join('');
  for (const node of text === '' ? [] : parseOpening(text).children) {
    const line = unread[((node.position?.start.line ?? 1) - 1) / LINES_EACH];
    const read = readOf(node);
    if (line !== undefined && read) found.set(line, read);
  }
  for (const [line, read] of found) readings.keep(line, read);
  return found;
};

/** Every line that opens a container, were it to stand where one may. */
export const openingsIn = (lines: Lines, from: number): Map<number, Opening> => {
  const candidates = candidatesIn(lines, from).map((at) => ({ at, line: lines.line(at) }));
  const known = new Map(candidates.map(({ line }) => [line, readings.known(line)] as const));
  const anew = readAll([...known].flatMap(([line, read]) => (read === undefined ? [line] : [])));
  const openings = new Map<number, Opening>();
  for (const { at, line } of candidates) {
    const read = known.get(line) ?? anew.get(line);
    if (read) openings.set(at, { ...read, attributes: { ...read.attributes }, at });
  }
  return openings;
};
