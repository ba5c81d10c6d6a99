import type { Node, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as wordsIn } from 'mdast-util-to-string';
import type { Frame, ProseFrame } from './frames.ts';
import { parseProse } from './grammar.ts';
import type { Prose } from './kit.ts';
import { forewordFor, labelsDefined, sameLabel } from './labels.ts';
import { LIMITS } from './limits.ts';
import type { Lines } from './lines.ts';
import type { Place, Report } from './problems.ts';
import { type Gathered, joinReferences } from './references.ts';
import { stretchesOf } from './stretches.ts';
import { tangleOf, tooDeepAt } from './tangle.ts';
import { joinTexts, tidyNode } from './tidy.ts';

/** All the prose of a kit, read. */
export interface ProseRead {
  of: (frame: ProseFrame) => Prose;
  placeOf: (node: Node) => Place;
  /** Every link and picture. */
  addressed: Gathered['addressed'];
}

interface Kit {
  lines: Lines;
  report: Report;
  places: WeakMap<Node, Place>;
  gathered: Gathered;
}

const NESTING = new Set([
  'blockquote',
  'listItem',
  'footnoteDefinition',
  'emphasis',
  'strong',
  'link',
  'linkReference',
]);

/** Leaves only the words of what stands too deep. */
const flatten = (node: Nodes): void => {
  const words: PhrasingContent = { type: 'text', value: wordsIn(node) };
  if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'link' || node.type === 'linkReference') {
    node.children = [words];
  } else if (node.type === 'blockquote' || node.type === 'listItem' || node.type === 'footnoteDefinition') {
    node.children = [{ type: 'paragraph', children: [words] }];
  }
};

/** One stretch: its text behind our foreword, and how far that moves it from its place in the kit. */
interface Stretch {
  text: string;
  moved: number;
}

/** A call of a footnote that nothing defines is plain text to the reader of Markdown. */
const reportLostCalls = (source: string, place: Place, report: Report): void => {
  for (const { index, 1: value = '' } of source.matchAll(/\[\^([^\][\s\\]+)\]/g)) {
    if (source[index - 1] !== '\\') report('footnote-missing', place, { value });
  }
};

const gather = (node: Nodes, parent: Parents, source: () => string, { gathered, places, report }: Kit): void => {
  switch (node.type) {
    case 'definition':
      gathered.definitions.push(node);
      break;
    case 'footnoteDefinition':
      gathered.footnotes.add(sameLabel(node.identifier));
      break;
    case 'linkReference':
    case 'imageReference':
    case 'footnoteReference':
      gathered.calls.push({ node, parent, source: source() });
      break;
    case 'link':
    case 'image':
      gathered.addressed.push(node);
      break;
    case 'text':
      if (node.value.includes('[^')) reportLostCalls(source(), places.get(node) ?? { line: 1, column: 1 }, report);
      break;
  }
};

const walk = (node: Nodes, parent: Parents, depth: number, stretch: Stretch, kit: Kit): void => {
  const { start, end } = node.position ?? {};
  const place = { line: (start?.line ?? 1) + stretch.moved, column: start?.column ?? 1 };
  kit.places.set(node, place);
  const deeper = NESTING.has(node.type) ? depth + 1 : depth;
  if (deeper > LIMITS.depth) {
    kit.report('too-deep', place, {});
    flatten(node);
  }
  if ('children' in node) walkChildren(node, deeper, stretch, kit);
  gather(node, parent, () => stretch.text.slice(start?.offset, end?.offset), kit);
  tidyNode(node);
};

const walkChildren = (parent: Parents, depth: number, stretch: Stretch, kit: Kit): void => {
  for (const child of parent.children) walk(child, parent, depth, stretch, kit);
  for (let at = parent.children.length - 1; at >= 0; at -= 1) {
    if (parent.children[at]?.type === 'definition') parent.children.splice(at, 1);
  }
  joinTexts(parent);
};

const endings = (text: string): number => text.split('\n').length - 1;

/** Reads one stretch as Markdown, behind the foreword that tells it of the rest of the kit. */
const readStretch = (from: number, source: string, defined: ReadonlySet<string>, kit: Kit): Prose => {
  const foreword = forewordFor(source, defined);
  const ours = endings(foreword);
  const text = foreword + source;
  const tree = parseProse(text);
  const own: RootContent[] = tree.children.filter(({ position }) => (position?.start.line ?? 0) > ours);
  const root: Root = { type: 'root', children: own };
  walkChildren(root, 0, { text, moved: from - ours }, kit);
  return root.children;
};

const wordsOnly = (text: string): Prose => [
  { type: 'paragraph', children: [{ type: 'text', value: text.replace(/\s+/g, ' ').trim() }] },
];

const proseFrames = (frames: readonly Frame[]): ProseFrame[] =>
  frames.flatMap((frame) => (frame.kind === 'prose' ? [frame] : proseFrames(frame.children)));

/**
 * Reads every stretch of prose among these frames, and joins footnotes and addresses across them.
 * @param from first line of the body, 0-based
 */
export const readAllProse = (frames: readonly Frame[], from: number, lines: Lines, report: Report): ProseRead => {
  const gathered: Gathered = { definitions: [], footnotes: new Set(), calls: [], addressed: [] };
  const kit: Kit = { lines, report, places: new WeakMap(), gathered };
  const defined = labelsDefined(lines, from);
  let tangle = 0;
  const read = ({ from, to }: { from: number; to: number }): Prose => {
    const source = lines.between(from, to);
    const written = source.split(/\r\n|\r|\n/);
    const deepAt = tooDeepAt(written);
    const cost = tangleOf(written);
    if (deepAt !== undefined) report('too-deep', { line: from + deepAt + 1, column: 1 }, {});
    else if (tangle + cost > LIMITS.tangle) report('tangled', { line: from + 1, column: 1 }, {});
    else {
      tangle += cost;
      return readStretch(from, source, defined, kit);
    }
    return wordsOnly(source);
  };
  const readFrame = (frame: ProseFrame): [ProseFrame, Prose] => [frame, stretchesOf(frame, lines).flatMap(read)];
  const proses = new Map(proseFrames(frames).map(readFrame));
  joinReferences(gathered, report, kit.places);
  return {
    of: (frame) => proses.get(frame) ?? [],
    placeOf: (node) => kit.places.get(node) ?? { line: 1, column: 1 },
    addressed: gathered.addressed,
  };
};
