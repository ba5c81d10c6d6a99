import type { Nodes } from 'mdast';
import type { Block, Kit } from '../../kit/kit.ts';
import { plainText, proseOf } from '../../kit/reading.ts';

/** A fact that the kit itself says it is not sure of. */
export interface Doubt {
  /** Where it is bettered: the query of the kit's page for suggesting, such as `part=law-box`. */
  place: string;
  /** The sentence that says so, shortened. */
  words: string;
}

/**
 * How kits say that something was not looked up well: a footnote says whether its source was read or recalled, a law box what
 * nobody has seen yet. (`read, in part` is how most sources are read, and is no doubt.)
 */
const UNSURE =
  /\b(recalled|from memory|unchecked|uncertain|(?:not|haven[’']t|never) (?:been )?checked|no address(?:es)? kept|better source|we don[’']t know (?:if|whether)|we haven[’']t seen|read; weak)\b|\(not read\b|o[’']r cof|\bheb (?:ei|eu) (?:g?wirio|d?darllen)\b|\bansicr\b|ni chadwyd cyfeiriad|wyddom ni ddim (?:a|ai)\b|ffynhonnell well/iu;

const LETTERS_MAX = 140;

const shortened = (text: string): string =>
  text.length <= LETTERS_MAX ? text : `${text.slice(0, LETTERS_MAX).replace(/\s+\S*$/, '')}…`;

/** Of a long line, the sentence that says so. (A full stop within an address or an initial ends none.) */
const sentenceOf = (line: string): string =>
  line.split(/(?<=[.!?;]) (?=\p{Lu})/u).find((sentence) => UNSURE.test(sentence)) ?? line;

/** The lines that a reader sees as one thing each: a note, a paragraph, an item of a list. */
const linesOf = (nodes: readonly Nodes[]): string[] =>
  nodes.flatMap((node) =>
    node.type === 'footnoteDefinition'
      ? [plainText(node.children).replaceAll('\n', ' ')]
      : plainText([node]).split('\n'),
  );

const placeOf = (block: Block): string => {
  if (!('id' in block) || block.id === undefined) return '';
  return new URLSearchParams(block.kind === 'step' ? { step: block.id } : { part: block.id }).toString();
};

/** Every fact of a kit that is marked uncertain, in the order written. */
export const doubtsIn = (kit: Kit): Doubt[] =>
  kit.blocks.flatMap((block) =>
    linesOf(proseOf(block))
      .filter((line) => UNSURE.test(line))
      .map((line) => ({ place: placeOf(block), words: shortened(sentenceOf(line)) })),
  );
