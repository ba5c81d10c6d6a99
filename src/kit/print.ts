import { printProse } from './grammar.ts';
import type { Block, Kit, Part } from './kit.ts';
import { type Outline, outlineOf } from './outline.ts';
import { printAttributes } from './print-attributes.ts';
import { frontEntries, printEntries } from './print-front.ts';

/** A title in brackets: its words, and nothing that means more. */
const printTitle = (title: string): string => {
  if (title === '') return '';
  const words = printProse([{ type: 'paragraph', children: [{ type: 'text', value: title }] }]);
  return `[${words.replaceAll(']', '\\]')}]`;
};

/** Colons of the longest line of colons alone: whatever stands around it needs one more. */
const longestFence = (text: string): number =>
  text
    .split('\n')
    .map((line) => line.trim())
    .reduce((longest, line) => (line === ':'.repeat(line.length) ? Math.max(longest, line.length) : longest), 0);

/** Colons of what usually holds other blocks, whether it does or not: giving a step notes changes no line but theirs. */
const COLONS: Readonly<Record<string, number>> = { step: 4, handout: 4 };
const COLONS_LEAST = 3;

const isSaid = (text: string): boolean => text !== '';

/** What is printed of a thing, given what is printed of the things in it. */
export const printOutline = (
  { name, title, attributes, text }: Omit<Outline, 'children'>,
  inside: readonly string[],
): string => {
  const body = [text, ...inside].filter(isSaid).join('\n\n');
  if (name === '') return body;
  const fence = ':'.repeat(Math.max(COLONS[name] ?? COLONS_LEAST, longestFence(body) + 1));
  return [`${fence}${name}${printTitle(title)}${printAttributes(attributes)}`, body, fence].filter(isSaid).join('\n');
};

/** One part of a kit as text, with no line ending at its end. */
const printPart = (part: Part | Block): string => {
  const outline = outlineOf(part);
  return printOutline(outline, outline.children.map(printPart));
};

/** A kit's text from what its front matter and its blocks are printed as. */
export const printWhole = (front: readonly (readonly [string, unknown])[], blocks: readonly string[]): string =>
  `---\n${printEntries(front)}---\n${blocks
    .filter(isSaid)
    .map((block) => `\n${block}\n`)
    .join('')}`;

/**
 * A kit as text, one way only: equal kits give equal text, and reading it again gives an equal kit. Comments in the
 * front matter, hard wrapping and other spacing that means nothing are not kept.
 */
export const printKit = ({ front, blocks }: Kit): string => printWhole(frontEntries(front), blocks.map(printPart));
