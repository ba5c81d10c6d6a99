import type { BlockContent, Heading, ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Prose } from '../../../../kit/kit.ts';
import type { DocMark, DocNode } from './doc.ts';

const sameMark = (a: DocMark, b: DocMark): boolean =>
  a.type === b.type && JSON.stringify(a.attrs ?? {}) === JSON.stringify(b.attrs ?? {});

const has = ({ marks = [] }: DocNode, mark: DocMark): boolean => marks.some((one) => sameMark(one, mark));

const without = (node: DocNode, mark: DocMark): DocNode => ({
  ...node,
  marks: (node.marks ?? []).filter((one) => !sameMark(one, mark)),
});

/** How many neighbours from here on bear a mark. */
const runOf = (nodes: readonly DocNode[], from: number, mark: DocMark): number => {
  let to = from;
  for (let node = nodes[to]; node && has(node, mark); node = nodes[to]) to += 1;
  return to - from;
};

const isMark = ({ type }: DocMark): boolean => type !== 'code';

const isNode = (value: unknown): value is RootContent => typeof value === 'object' && value !== null && 'type' in value;

/** A node that the editor kept as it was, handed back. */
const keptNode = ({ attrs }: DocNode): RootContent | undefined => (isNode(attrs?.node) ? attrs.node : undefined);

const RUNNING = ['text', 'image', 'footnoteReference', 'delete', 'html', 'imageReference', 'linkReference'];
const isRunning = (node: RootContent | undefined): node is PhrasingContent =>
  node !== undefined && RUNNING.includes(node.type);

const leafOf = (node: DocNode): PhrasingContent[] => {
  const value = node.text ?? '';
  if (node.type === 'hard_break') return [{ type: 'break' }];
  if (node.type === 'fixed_inline') {
    const kept = keptNode(node);
    return isRunning(kept) ? [kept] : [];
  }
  if (value === '') return [];
  return [
    (node.marks ?? []).some(({ type }) => type === 'code') ? { type: 'inlineCode', value } : { type: 'text', value },
  ];
};

/** Space at the edge of marked words belongs outside: marks that begin or end with a space mean nothing in the text. */
const edges = (nodes: readonly DocNode[]): { before: string; inner: DocNode[]; after: string } => {
  const inner = nodes.map((node) => ({ ...node }));
  const isPlain = (node: DocNode | undefined): node is DocNode & { text: string } =>
    node?.text !== undefined && !(node.marks ?? []).some(({ type }) => type === 'code');
  let [before, after] = ['', ''];
  for (let first = inner[0]; isPlain(first); first = inner[0]) {
    const rest = first.text.trimStart();
    before += first.text.slice(0, first.text.length - rest.length);
    first.text = rest;
    if (rest !== '') break;
    inner.shift();
  }
  for (let last = inner.at(-1); isPlain(last); last = inner.at(-1)) {
    const rest = last.text.trimEnd();
    after = last.text.slice(rest.length) + after;
    last.text = rest;
    if (rest !== '') break;
    inner.pop();
  }
  return { before, inner, after };
};

const wrapped = (mark: DocMark, children: PhrasingContent[]): PhrasingContent => {
  if (mark.type === 'strong') return { type: 'strong', children };
  if (mark.type === 'em') return { type: 'emphasis', children };
  const { href, title } = mark.attrs ?? {};
  return { type: 'link', url: String(href ?? ''), title: typeof title === 'string' ? title : null, children };
};

const spaces = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }]);

/** Running text: marks that many neighbours bear stand outermost. */
const phrasing = (nodes: readonly DocNode[]): PhrasingContent[] => {
  const made: PhrasingContent[] = [];
  for (let at = 0; at < nodes.length; ) {
    const node = nodes[at];
    if (!node) break;
    const [mark] = (node.marks ?? []).filter(isMark).toSorted((a, b) => runOf(nodes, at, b) - runOf(nodes, at, a));
    if (!mark) {
      made.push(...leafOf(node));
      at += 1;
      continue;
    }
    const length = runOf(nodes, at, mark);
    const { before, inner, after } = edges(nodes.slice(at, at + length).map((one) => without(one, mark)));
    const children = phrasing(inner);
    made.push(...spaces(before), ...(children.length === 0 ? [] : [wrapped(mark, children)]), ...spaces(after));
    at += length;
  }
  return joined(made);
};

/** Words side by side become one run. */
const joined = (nodes: readonly PhrasingContent[]): PhrasingContent[] =>
  nodes.reduce<PhrasingContent[]>((all, node) => {
    const last = all.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      all[all.length - 1] = { ...last, value: last.value + node.value };
    else all.push(node);
    return all;
  }, []);

/** A line without space at its ends, and without a break that nothing follows. */
const trimmed = (nodes: readonly PhrasingContent[]): PhrasingContent[] => {
  const line = [...nodes];
  const isNothing = (node: PhrasingContent | undefined): boolean =>
    node?.type === 'break' || (node?.type === 'text' && node.value.trim() === '');
  while (isNothing(line[0])) line.shift();
  while (isNothing(line.at(-1))) line.pop();
  const [first, last] = [line[0], line.at(-1)];
  if (first?.type === 'text') line[0] = { ...first, value: first.value.trimStart() };
  if (last?.type === 'text') {
    const end = line.at(-1);
    if (end?.type === 'text') line[line.length - 1] = { ...end, value: end.value.trimEnd() };
  }
  return line;
};

const DEPTHS: readonly Heading['depth'][] = [1, 2, 3, 4, 5, 6];
const BLOCKS = ['paragraph', 'heading', 'blockquote', 'list', 'code', 'table', 'thematicBreak', 'footnoteDefinition'];
const isBlock = (node: RootContent): node is BlockContent => BLOCKS.includes(node.type);

const blocksIn = ({ content = [] }: DocNode): BlockContent[] => content.flatMap(blockOf).filter(isBlock);

const itemOf = (node: DocNode): ListItem => ({ type: 'listItem', spread: false, children: blocksIn(node) });

const listOf = (node: DocNode): RootContent[] => {
  const children = (node.content ?? []).map(itemOf).filter((item) => item.children.length > 0);
  if (children.length === 0) return [];
  const spread = children.some(
    ({ children: blocks }) => blocks.length > 1 && !(blocks.length === 2 && blocks[1]?.type === 'list'),
  );
  for (const item of children) item.spread = spread;
  if (node.type === 'bullet_list') return [{ type: 'list', ordered: false, start: null, spread, children }];
  const start = node.attrs?.start;
  return [{ type: 'list', ordered: true, start: typeof start === 'number' ? start : 1, spread, children }];
};

const blockOf = (node: DocNode): RootContent[] => {
  switch (node.type) {
    case 'paragraph': {
      const children = trimmed(phrasing(node.content ?? []));
      return children.length === 0 ? [] : [{ type: 'paragraph', children }];
    }
    case 'heading': {
      const children = trimmed(phrasing(node.content ?? [])).filter(({ type }) => type !== 'break');
      const depth = DEPTHS.find((one) => one === node.attrs?.level) ?? 3;
      return children.length === 0 ? [] : [{ type: 'heading', depth, children }];
    }
    case 'blockquote': {
      const children = blocksIn(node);
      return children.length === 0 ? [] : [{ type: 'blockquote', children }];
    }
    case 'bullet_list':
    case 'ordered_list':
      return listOf(node);
    default: {
      const kept = keptNode(node);
      return kept ? [kept] : [];
    }
  }
};

/** A block of the editor's text, as a name to find it again by. */
export const nameOfBlock = (block: DocNode): string => JSON.stringify(block);

/**
 * The editor's text as prose. A block that nobody touched comes back as the very prose it was made from.
 * @param originals what each block was made from, by `nameOfBlock`
 */
export const proseOf = (doc: DocNode, originals: ReadonlyMap<string, RootContent> = new Map()): Prose =>
  (doc.content ?? []).flatMap((block) => {
    const original = originals.get(nameOfBlock(block));
    return original ? [original] : blockOf(block);
  });
