import type { ProseFrame } from './frames.ts';
import type { Prose } from './kit.ts';
import { sameLabel } from './labels.ts';
import { linesOf } from './lines.ts';
import { problemList } from './problems.ts';
import { readAllProse } from './prose.ts';

/** A label that would end its own brackets is defined nowhere else. */
const isPlain = (label: string): boolean => /^[^\s[\]\\]+$/.test(label);

/**
 * Reads words that somebody typed as CommonMark, as they would be read inside a kit: the kit's footnotes may be called,
 * a line of colons is only words. Never throws.
 * @param footnotes labels that the rest of the kit defines
 */
export const proseTyped = (text: string, footnotes: Iterable<string> = []): Prose => {
  const given = text.replace(/\r\n?/g, '\n');
  const elsewhere = [...footnotes]
    .filter((label) => isPlain(label) && !definesIn(given).has(sameLabel(label)))
    .map((label) => `[^${label}]: x`);
  const count = given.split('\n').length;
  const lines = linesOf([given, ...elsewhere].join('\n\n'));
  const typed: ProseFrame = { kind: 'prose', from: 0, to: count };
  const rest: ProseFrame = { kind: 'prose', from: count, to: lines.count };
  return readAllProse([typed, rest], 0, lines, problemList().report).of(typed);
};

const definesIn = (text: string): Set<string> =>
  new Set([...text.matchAll(/^ {0,3}\[\^([^[\]\s\\]+)\]:/gm)].map(([, label = '']) => sameLabel(label)));
