import type { RootContent } from 'mdast';
import { toString as wordsIn } from 'mdast-util-to-string';
import { countOf } from './code.ts';
import { parseOpening } from './grammar.ts';
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

const openingOf = (node: RootContent, at: number): Opening | undefined => {
  if (node.type !== 'containerDirective') return undefined;
  const [first] = node.children;
  const label = first?.type === 'paragraph' && first.data?.directiveLabel ? first : undefined;
  const attributes = Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? ''] as const);
  return {
    name: node.name,
    label: label && wordsIn(label).replace(/\s+/g, ' ').trim(),
    marked: label?.children.some(({ type }) => type !== 'text') ?? false,
    attributes: Object.fromEntries(attributes),
    at,
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

/** Every line that opens a container, were it to stand where one may; all read at one go, each closed at once. */
export const openingsIn = (lines: Lines, from: number): Map<number, Opening> => {
  const candidates = candidatesIn(lines, from);
  const text = candidates.map((at) => `${lines.line(at)}\n${':'.repeat(countOf(lines.line(at), ':'))}\n\n`).join('');
  const openings = new Map<number, Opening>();
  for (const node of text === '' ? [] : parseOpening(text).children) {
    const at = candidates[((node.position?.start.line ?? 1) - 1) / LINES_EACH];
    const opening = at === undefined ? undefined : openingOf(node, at);
    if (opening) openings.set(opening.at, opening);
  }
  return openings;
};
