import type { FootnoteDefinition, Nodes } from 'mdast';
import { toString as wordsIn } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Background, Block, Evaluation, Kit, Notes, Part, Prose, Slide, Step } from './kit.ts';
import { targetOf } from './links.ts';

/** Anything a kit is made of, at whatever depth. */
export type Anything = Block | Part;

const partsIn = (thing: Anything): readonly Part[] => {
  switch (thing.kind) {
    case 'step':
    case 'handout':
    case 'exercise':
    case 'case':
    case 'unknown':
      return thing.body;
    default:
      return [];
  }
};

/** The prose that belongs to a thing itself, not to what stands in it. */
const ownProse = (thing: Anything): Prose => {
  switch (thing.kind) {
    case 'background':
    case 'notes':
    case 'slide':
    case 'prose':
      return thing.body;
    case 'evaluation':
      return [...thing.intro, ...thing.questions.flatMap(({ asks }) => asks)];
    default:
      return [];
  }
};

/** A thing and all that stands in it, outer first, in the order written. */
export const everyPart = (thing: Anything): Anything[] => [thing, ...partsIn(thing).flatMap(everyPart)];

const everything = (kit: Kit): Anything[] => kit.blocks.flatMap(everyPart);

/** All the prose of a thing, at whatever depth, in the order written. */
export const proseOf = (thing: Anything): Prose => everyPart(thing).flatMap(ownProse);

/** The steps, in order. */
export const stepsOf = (kit: Kit): Step[] => kit.blocks.filter((block) => block.kind === 'step');
/** The stretches of background, in order. */
export const backgroundOf = (kit: Kit): Background[] => kit.blocks.filter((block) => block.kind === 'background');
/** All slides, those of the steps too. */
export const slidesOf = (kit: Kit): Slide[] => everything(kit).filter((thing) => thing.kind === 'slide');

/** The evaluation sheet: all `:::evaluation` as one; undefined when there is none. */
export const evaluationOf = (kit: Kit): Evaluation | undefined => {
  const [first, ...more] = everything(kit).filter((thing) => thing.kind === 'evaluation');
  if (!first || more.length === 0) return first;
  const all = [first, ...more];
  return { ...first, intro: all.flatMap(({ intro }) => intro), questions: all.flatMap(({ questions }) => questions) };
};

/** What participants see and do in a step: its prose outside notes and slides. */
export const participantProse = (step: Step): Prose =>
  step.body.flatMap((part) => (part.kind === 'prose' ? part.body : []));
/** The facilitator's notes of a step, all of them as one. */
export const notesOf = (step: Step): Prose =>
  step.body.flatMap((part) => (part.kind === 'notes' ? (part satisfies Notes).body : []));
/** The slides of a step. */
export const slidesIn = (step: Step): Slide[] => step.body.filter((part) => part.kind === 'slide');

/** Nodes that begin a line of their own. */
const OWN_LINE = new Set(['paragraph', 'heading', 'code', 'tableRow', 'thematicBreak']);

const linesIn = (nodes: readonly Nodes[]): string[] =>
  nodes.flatMap((node) => {
    if (node.type === 'tableRow') return [node.children.map((cell) => wordsSaid(cell)).join(' · ')];
    if (OWN_LINE.has(node.type) || !('children' in node)) return [wordsSaid(node)];
    return node.children.some(isBlock) ? linesIn(node.children) : [wordsSaid(node)];
  });

const isBlock = ({ type }: Nodes): boolean =>
  OWN_LINE.has(type) || ['blockquote', 'list', 'listItem', 'table', 'footnoteDefinition'].includes(type);

/** The words of one block; a hard break is a space, a picture its description. */
const wordsSaid = (node: Nodes): string => {
  if (node.type === 'break') return ' ';
  if (!('children' in node)) return wordsIn(node);
  return node.children.map(wordsSaid).join('');
};

/** The words of some prose without any mark: a line for each paragraph, item or row. Footnote calls say nothing. */
export const plainText = (prose: readonly Nodes[]): string =>
  linesIn(prose)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');

/**
 * The first sentence to say: the first paragraph of a step's notes without its bold label (`**Say:**`), its quotes kept.
 * Undefined when the notes do not begin with a paragraph.
 */
export const sayFirst = (step: Step): string | undefined => {
  const [first] = notesOf(step);
  if (first?.type !== 'paragraph') return undefined;
  const [label, ...rest] = first.children;
  const isLabel = label?.type === 'strong' && wordsIn(label).trimEnd().endsWith(':');
  return plainText([{ ...first, children: isLabel ? rest : first.children }]) || undefined;
};

/** Ids of all links within the kit that some prose makes, each once, in order. */
export const idsLinked = (prose: Prose): string[] => {
  const ids = new Set<string>();
  visit({ type: 'root', children: prose }, 'link', ({ url }) => {
    const id = targetOf(url);
    if (id !== undefined) ids.add(id);
  });
  return [...ids];
};

/** Every footnote of a kit by its identifier, wherever it is defined; the first counts. */
export const footnotesOf = (kit: Kit): Map<string, FootnoteDefinition> => {
  const found = new Map<string, FootnoteDefinition>();
  visit({ type: 'root', children: everything(kit).flatMap(ownProse) }, 'footnoteDefinition', (node) => {
    if (!found.has(node.identifier)) found.set(node.identifier, node);
  });
  return found;
};

/** The footnotes that some prose of a kit calls, each once, in the order of the calls. */
export const footnotesUsed = (kit: Kit, prose: Prose): FootnoteDefinition[] => {
  const all = footnotesOf(kit);
  const used = new Set<FootnoteDefinition>();
  visit({ type: 'root', children: prose }, 'footnoteReference', ({ identifier }) => {
    const definition = all.get(identifier);
    if (definition) used.add(definition);
  });
  return [...used];
};

/** Every picture of a kit, in the order written: its address (`media/<name>`) and what it shows. */
export const imagesIn = (kit: Kit): { url: string; alt: string }[] => {
  const images: { url: string; alt: string }[] = [];
  visit({ type: 'root', children: everything(kit).flatMap(ownProse) }, 'image', ({ url, alt }) => {
    images.push({ url, alt: alt ?? '' });
  });
  return images;
};
