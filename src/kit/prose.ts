import type { Node, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { toString as wordsIn } from 'mdast-util-to-string';
import { batchesOf, type Piece, piecesOf, written } from './batches.ts';
import type { Frame, ProseFrame } from './frames.ts';
import type { Prose } from './kit.ts';
import { forewordFor, labelsDefined, sameLabel } from './labels.ts';
import { LIMITS } from './limits.ts';
import type { Lines } from './lines.ts';
import { markdownOf } from './markdown.ts';
import type { Place, Report } from './problems.ts';
import { type Gathered, joinReferences } from './references.ts';
import { tangleOf, tooDeepAt } from './tangle.ts';
import { tidyChildren, tidyNode } from './tidy.ts';

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
  tidyChildren(parent);
};

const endings = (text: string): number => text.split('\n').length - 1;

/**
 * Reads a batch behind the foreword that tells it of the rest of the kit: the prose of each of its pieces. Undefined
 * when one piece runs into the next, as code does that never ends.
 */
const readBatch = (pieces: readonly Piece[], defined: ReadonlySet<string>, kit: Kit): Prose[] | undefined => {
  const { source, rules, from } = written(pieces, kit.lines);
  const foreword = forewordFor(source, defined);
  const moved = from - endings(foreword);
  const text = foreword + source;
  const nodes = markdownOf(text);
  const lineOf = ({ position }: RootContent): number => (position?.start.line ?? 0) - 1 + moved;
  const isRule = new Set(nodes.filter(({ type }) => type === 'thematicBreak').map(lineOf));
  if (!rules.every((line) => isRule.has(line))) return undefined;
  return pieces.map((piece) => {
    const children = nodes.filter((node) => lineOf(node) >= piece.from && lineOf(node) < piece.to);
    const root: Root = { type: 'root', children };
    walkChildren(root, 0, { text, moved }, kit);
    return root.children;
  });
};

const wordsOnly = (text: string): Prose => [
  { type: 'paragraph', children: [{ type: 'text', value: text.replace(/\s+/g, ' ').trim() }] },
];

const proseFrames = (frames: readonly Frame[]): ProseFrame[] =>
  frames.flatMap((frame) => (frame.kind === 'prose' ? [frame] : proseFrames(frame.children)));

/** Tells what may be read from what would take too long, which is reported and kept as words. */
const gatekeeper = (lines: Lines, report: Report): ((piece: Piece) => boolean) => {
  let tangle = 0;
  return ({ from, to }) => {
    const given = lines.between(from, to).split(/\r\n|\r|\n/);
    const deepAt = tooDeepAt(given);
    const saidAt = given.findIndex((line) => line.trim() !== '');
    const cost = tangleOf(given);
    if (deepAt !== undefined) report('too-deep', { line: from + deepAt + 1, column: 1 }, {});
    else if (tangle + cost > LIMITS.tangle) report('tangled', { line: from + saidAt + 1, column: 1 }, {});
    else {
      tangle += cost;
      return true;
    }
    return false;
  };
};

/**
 * Reads every stretch of prose among these frames, and joins footnotes and addresses across them.
 * @param from first line of the body, 0-based
 */
export const readAllProse = (frames: readonly Frame[], from: number, lines: Lines, report: Report): ProseRead => {
  const gathered: Gathered = { definitions: [], footnotes: new Set(), calls: [], addressed: [] };
  const kit: Kit = { lines, report, places: new WeakMap(), gathered };
  const defined = labelsDefined(lines, from);
  const byBlock = frames.map((frame) => proseFrames([frame]).flatMap((inside) => piecesOf(inside, lines)));
  const read = new Map<Piece, Prose>();
  const keep = (batch: readonly Piece[], proses: readonly Prose[]): void =>
    batch.forEach((piece, at) => {
      read.set(piece, proses[at] ?? []);
    });
  const mayPass = gatekeeper(lines, report);
  const isPassed = (piece: Piece): boolean => {
    const may = mayPass(piece);
    if (!may) keep([piece], [wordsOnly(lines.between(piece.from, piece.to))]);
    return may;
  };
  for (const batch of byBlock.flatMap((pieces) => batchesOf(pieces.filter(isPassed), lines))) {
    const proses = readBatch(batch, defined, kit);
    if (proses) keep(batch, proses);
    else for (const piece of batch) keep([piece], readBatch([piece], defined, kit) ?? []);
  }
  joinReferences(gathered, report, kit.places);
  const byFrame = Map.groupBy(byBlock.flat(), ({ frame }) => frame);
  return {
    of: (frame) => (byFrame.get(frame) ?? []).flatMap((piece) => read.get(piece) ?? []),
    placeOf: (node) => kit.places.get(node) ?? { line: 1, column: 1 },
    addressed: gathered.addressed,
  };
};
