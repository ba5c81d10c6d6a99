import type {
  BlockContent,
  Code,
  DefinitionContent,
  Heading,
  Html,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  RootContent,
  TableCell,
  TableRow,
} from 'mdast';
import type { Block, Evaluation, Part, Prose, Slide, Step } from '../../kit/kit.ts';
import type { Anything } from '../../kit/reading.ts';

/** All that is to be otherwise in a kit, by the very nodes and things of it. */
export interface Edits {
  /** Other words in a paragraph, heading or cell. */
  words: Map<Paragraph | Heading | TableCell, PhrasingContent[]>;
  code: Map<Code | Html, string>;
  gone: Set<Nodes>;
  /** Blocks, items or rows right after a node. */
  after: Map<Nodes, RootContent[]>;
  items: Map<ListItem, ListItem[]>;
  rows: Map<TableRow, TableRow[]>;
  /** At the beginning of a stretch. */
  beginning: Map<Prose, RootContent[]>;
  titles: Map<Anything, string>;
  steps: Map<Step, Partial<Pick<Step, 'minutes' | 'shortest' | 'method' | 'keep'>>>;
  /** Steps, papers, cases and slides that are gone. */
  goneThings: Set<Anything>;
  /** Words, notes and slides of a step that had none. */
  added: Map<Step, { prose: RootContent[]; notes: RootContent[]; slides: Slide[] }>;
  questions: Prose[];
}

export const noEdits = (): Edits => ({
  words: new Map(),
  code: new Map(),
  gone: new Set(),
  after: new Map(),
  items: new Map(),
  rows: new Map(),
  beginning: new Map(),
  titles: new Map(),
  steps: new Map(),
  goneThings: new Set(),
  added: new Map(),
  questions: [],
});

/** Adds to what stands under a key. */
export const pushed = <Key, One>(map: Map<Key, One[]>, key: Key, some: readonly One[]): void => {
  map.set(key, [...(map.get(key) ?? []), ...some]);
};

/** What cannot be empty: without a child it goes. */
const NEEDS_CHILDREN = new Set(['list', 'listItem', 'blockquote', 'table', 'tableRow', 'footnoteDefinition']);

const nodeEdited = <Node extends Nodes>(node: Node, edits: Edits): Nodes[] => {
  const { gone, after, items, rows, words, code } = edits;
  const following: Nodes[] = [
    ...(after.get(node) ?? []),
    ...(node.type === 'listItem' ? (items.get(node) ?? []) : []),
    ...(node.type === 'tableRow' ? (rows.get(node) ?? []) : []),
  ];
  if (gone.has(node)) return following;
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const other = words.get(node);
    return [other ? { ...node, children: other } : node, ...following];
  }
  if (node.type === 'code' || node.type === 'html') {
    const value = code.get(node);
    return [value === undefined ? node : { ...node, value }, ...following];
  }
  if (!('children' in node) || !NEEDS_CHILDREN.has(node.type)) return [node, ...following];
  const children = node.children.flatMap((child) => nodeEdited(child, edits));
  if (children.length === node.children.length && children.every((child, at) => child === node.children[at])) {
    return [node, ...following];
  }
  if (children.length === 0) return following;
  return [withChildren(node, children), ...following];
};

const withChildren = (node: Nodes, children: Nodes[]): Nodes => {
  switch (node.type) {
    case 'list':
      return { ...node, children: children.filter((child) => child.type === 'listItem') };
    case 'table':
      return { ...node, children: children.filter((child) => child.type === 'tableRow') };
    case 'tableRow':
      return { ...node, children: children.filter((child) => child.type === 'tableCell') };
    case 'listItem':
    case 'blockquote':
    case 'footnoteDefinition':
      return { ...node, children: children.filter(isBlock) };
    default:
      return node;
  }
};

const BLOCKS = [
  'paragraph',
  'heading',
  'list',
  'blockquote',
  'code',
  'table',
  'thematicBreak',
  'html',
  'definition',
  'footnoteDefinition',
];
const isBlock = (node: Nodes): node is BlockContent | DefinitionContent => BLOCKS.includes(node.type);

const isRootContent = (node: Nodes): node is RootContent => node.type !== 'root';

/** A stretch of prose with its edits. */
const proseEdited = (body: Prose, edits: Edits): Prose => {
  const edited = [
    ...(edits.beginning.get(body) ?? []),
    ...body.flatMap((node) => nodeEdited(node, edits)).filter(isRootContent),
  ];
  return edited.length === body.length && edited.every((node, at) => node === body[at]) ? body : edited;
};

const evaluationEdited = (sheet: Evaluation, edits: Edits): Evaluation => ({
  ...sheet,
  intro: proseEdited(sheet.intro, edits),
  questions: [
    ...sheet.questions
      .map((question) => ({ ...question, asks: proseEdited(question.asks, edits) }))
      .filter(({ asks }, at) => asks.length > 0 || sheet.questions[at]?.asks.length === 0),
    ...edits.questions.map((asks) => ({ asks, answer: 'words' as const })),
  ],
});

const titled = <Thing extends Anything & { title: string }>(thing: Thing, { titles }: Edits): Thing => {
  const title = titles.get(thing);
  return title === undefined ? thing : { ...thing, title };
};

const partsEdited = (parts: readonly Part[], edits: Edits): Part[] => parts.flatMap((part) => partEdited(part, edits));

const partEdited = (part: Part, edits: Edits): Part[] => {
  if (edits.goneThings.has(part)) {
    // A case that lost its title only gives its words to what it stood in.
    return part.kind === 'case' ? partsEdited(part.body, edits) : [];
  }
  switch (part.kind) {
    case 'prose':
    case 'notes': {
      const body = proseEdited(part.body, edits);
      return body.length === 0 && part.body.length > 0 ? [] : [{ ...part, body }];
    }
    case 'slide':
      return [{ ...titled(part, edits), body: proseEdited(part.body, edits) }];
    case 'evaluation':
      return [evaluationEdited(part, edits)];
    case 'unknown':
      return [{ ...part, body: partsEdited(part.body, edits) }];
    default:
      return [{ ...titled(part, edits), body: partsEdited(part.body, edits) }];
  }
};

const stepEdited = (step: Step, edits: Edits): Step => {
  const more = edits.added.get(step);
  const body = partsEdited(step.body, edits);
  const place = body.findLastIndex(({ kind }) => kind === 'prose' || kind === 'slide') + 1;
  const slides = more?.slides ?? [];
  return {
    ...titled(step, edits),
    ...edits.steps.get(step),
    body: [
      ...(more && more.prose.length > 0 ? [{ kind: 'prose' as const, body: more.prose }] : []),
      ...body.slice(0, place),
      ...slides,
      ...body.slice(place),
      ...(more && more.notes.length > 0 ? [{ kind: 'notes' as const, body: more.notes }] : []),
    ],
  };
};

const isPart = (block: Block): block is Exclude<Block, { kind: 'step' | 'background' }> =>
  block.kind !== 'step' && block.kind !== 'background';

/** A kit's blocks with their edits: what is not edited stays the very same. */
export const blocksEdited = (blocks: readonly Block[], edits: Edits): Block[] =>
  blocks.flatMap((block): Block[] => {
    if (edits.goneThings.has(block)) return [];
    if (block.kind === 'step') return [stepEdited(block, edits)];
    if (isPart(block)) return partEdited(block, edits).filter((part) => part.kind !== 'prose');
    const body = proseEdited(block.body, edits);
    return body.length === 0 ? [] : [{ ...block, body }];
  });
