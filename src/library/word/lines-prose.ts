import type { BlockContent, List, ListItem, PhrasingContent, RootContent, Table } from 'mdast';
import { BREAK, cellRuns, type Line, type ListPlace, type Row, type Run, type Said, textOf } from './line.ts';

/** How lines of a document become prose. */
export interface Manner {
  inline: (runs: readonly Run[]) => PhrasingContent[];
  /** Of a heading in the kit, 2 to 6, from its level in the document. */
  depthOf: (level: number) => number;
}

const LISTINGS = ['listing', 'preformattedtext', 'htmlpreformatted', 'sourcecode'];
const QUOTES = ['quote', 'intensequote', 'quotations', 'quoted', 'blocktext'];

const heading = (depth: number): 2 | 3 | 4 | 5 | 6 => {
  if (depth <= 2) return 2;
  return depth === 3 ? 3 : depth === 4 ? 4 : depth === 5 ? 5 : 6;
};

/** Without line breaks at either end. */
const trimmed = (nodes: readonly PhrasingContent[]): PhrasingContent[] => {
  const isBlank = (node: PhrasingContent): boolean =>
    node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
  const start = nodes.findIndex((node) => !isBlank(node));
  return start === -1 ? [] : nodes.slice(start, nodes.findLastIndex((node) => !isBlank(node)) + 1);
};

type Placed = Line & { list: ListPlace };
const isItem = (said: Said | undefined): said is Placed =>
  said?.kind === 'paragraph' && said.list !== undefined && said.level === undefined;

const itemOf = (line: Line, { inline }: Manner): ListItem => {
  const children: BlockContent[] = [{ type: 'paragraph', children: trimmed(inline(line.runs)) }];
  return { type: 'listItem', spread: false, checked: null, children };
};

/** Items of one depth and kind as a list; those further in stand in the item before them. */
const listsOf = (items: readonly Placed[], manner: Manner, counted: Map<string, number>): List[] => {
  const lists: List[] = [];
  let from = 0;
  let last: { list: List; place: ListPlace } | undefined;
  while (from < items.length) {
    const item = items[from];
    if (!item) break;
    const { list: place } = item;
    let to = from + 1;
    while (to < items.length && (items[to]?.list.depth ?? 0) > place.depth) to += 1;
    const node = itemOf(item, manner);
    node.children.push(...listsOf(items.slice(from + 1, to), manner, counted));
    const isSame = last && last.place.ordered === place.ordered && last.place.depth === place.depth;
    const key = `${place.id} ${place.depth}`;
    if (last && isSame) last.list.children.push(node);
    else {
      // A list that goes on after other words goes on counting.
      const start = place.ordered ? place.start + (counted.get(key) ?? 0) : null;
      const list: List = { type: 'list', ordered: place.ordered, start, spread: false, children: [node] };
      lists.push(list);
      last = { list, place };
    }
    counted.set(key, (counted.get(key) ?? 0) + 1);
    from = to;
  }
  return lists;
};

/** A cell's words in one line, which is all that a kit's table holds. */
export const cellNodes = (lines: readonly Line[], { inline }: Pick<Manner, 'inline'>): PhrasingContent[] =>
  trimmed(
    inline(
      cellRuns(lines).map((run) =>
        run.text.includes(BREAK) ? { ...run, text: run.text.replaceAll(BREAK, ' ') } : run,
      ),
    ),
  );

const tableOf = (rows: readonly Row[], manner: Manner): Table => {
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  return {
    type: 'table',
    align: Array.from({ length: columns }, () => null),
    children: rows.map(({ cells }) => ({
      type: 'tableRow',
      children: Array.from({ length: columns }, (_, at) => ({
        type: 'tableCell',
        children: cellNodes(cells[at] ?? [], manner),
      })),
    })),
  };
};

const paragraphOf = (line: Line, manner: Manner): RootContent[] => {
  const children = trimmed(manner.inline(line.runs));
  if (children.length === 0) return [];
  if (line.level !== undefined) return [{ type: 'heading', depth: heading(manner.depthOf(line.level)), children }];
  const paragraph: BlockContent = { type: 'paragraph', children };
  return [QUOTES.includes(line.style) ? { type: 'blockquote', children: [paragraph] } : paragraph];
};

const isListing = (said: Said | undefined): boolean => said?.kind === 'paragraph' && LISTINGS.includes(said.style);

/** How many lines from one on belong together. */
const runLength = (lines: readonly Said[], from: number, isSame: (said: Said | undefined) => boolean): number => {
  let to = from;
  while (isSame(lines[to])) to += 1;
  return to - from;
};

/** Paragraphs, headings, lists and tables of a document as prose. */
export const proseOf = (lines: readonly Said[], manner: Manner): RootContent[] => {
  const said = lines.filter((line) => line.kind === 'row' || isListing(line) || textOf(line.runs).trim() !== '');
  const counted = new Map<string, number>();
  const nodes: RootContent[] = [];
  let at = 0;
  while (at < said.length) {
    const line = said[at];
    if (!line) break;
    let count = 1;
    if (line.kind === 'row') {
      const isSameTable = (other: Said | undefined): boolean => other?.kind === 'row' && other.table === line.table;
      count = runLength(said, at, isSameTable);
      const rows = said.slice(at, at + count).filter((one) => one.kind === 'row');
      // A table of one cell is a box round some paragraphs.
      if (rows.length === 1 && line.cells.length === 1) nodes.push(...proseOf(line.cells.flat(), manner));
      else nodes.push(tableOf(rows, manner));
    } else if (isItem(line)) {
      count = runLength(said, at, isItem);
      nodes.push(...listsOf(said.slice(at, at + count).filter(isItem), manner, counted));
    } else if (isListing(line)) {
      count = runLength(said, at, isListing);
      const value = said
        .slice(at, at + count)
        .map((one) => (one.kind === 'row' ? '' : textOf(one.runs)))
        .join('\n');
      if (value.trim() !== '') nodes.push({ type: 'code', lang: null, meta: null, value });
    } else nodes.push(...paragraphOf(line, manner));
    at += count;
  }
  return nodes;
};
