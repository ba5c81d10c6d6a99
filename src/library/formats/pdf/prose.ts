import type { List, PhrasingContent, RootContent, Table } from 'mdast';
import type { Prose } from '../../../kit/kit.ts';
import { columnsOf, sharesOf } from './columns.ts';
import type { Block, Inline } from './nodes.ts';

/** What prose needs to know of the document that it stands in. */
export interface Surroundings {
  /** Where a link leads: to a label that this document holds, to an address, or nowhere. */
  link: (url: string) => { label: string } | { to: string } | undefined;
  /** The number of a footnote's source, and its label when this document lists it. */
  source: (identifier: string) => { mark: number; label: string | undefined } | undefined;
  /** The path of a picture, when there is one. */
  picture: (name: string) => string | undefined;
}

/** Signs that none of our fonts has: the template draws them, and says them as alternative text. */
const SIGNS = /[←↑→↓☐☒□■○●◦★☆✓✗✘▲▼◆◇⅓⅔]/gu;
/** Runs that stand for a line to write on. */
const BLANK = /(?:…[ …]*…{2,}|…{2,}|_{3,}|\.{5,})/g;

const withSigns = (text: string): Inline[] => {
  const pieces: Inline[] = [];
  let at = 0;
  for (const { 0: sign, index } of text.matchAll(SIGNS)) {
    if (index > at) pieces.push(text.slice(at, index));
    pieces.push({ t: 'sign', sign });
    at = index + sign.length;
  }
  return at === 0 && text ? [text] : at < text.length ? [...pieces, text.slice(at)] : pieces;
};

/** A word as long as this runs over its column unless it may be broken. */
const UNBROKEN = /[^\s/–—…_-]{46,}/g;
const PIECES = /.{1,23}/gsu;

/** Gives a word that nobody would write a place to break, every so many letters. */
const breakable = (text: string): string =>
  text.replace(UNBROKEN, (word) => [...word.matchAll(PIECES)].map(([piece]) => piece).join('\u200b'));

/** Text with the signs we draw and the blanks to write in taken apart; line ends are spaces. */
export const setText = (value: string): Inline[] => {
  const text = breakable(value.replace(/\s*\n\s*/g, ' ').replace(/\p{Cc}/gu, ''));
  const pieces: Inline[] = [];
  let at = 0;
  for (const run of text.matchAll(BLANK)) {
    pieces.push(...withSigns(text.slice(at, run.index)), { t: 'blank', letters: run[0].length });
    at = run.index + run[0].length;
  }
  return [...pieces, ...withSigns(text.slice(at))];
};

const link = (url: string, of: Inline[], around: Surroundings): Inline[] => {
  const destination = around.link(url);
  if (!destination) return of;
  return 'label' in destination
    ? [{ t: 'to', label: destination.label, of }]
    : [{ t: 'link', url: destination.to, of }];
};

const image = (url: string, alt: string | null | undefined, around: Surroundings): Inline[] => {
  const path = url.startsWith('media/') ? around.picture(url.slice('media/'.length)) : undefined;
  const said = alt?.trim() || url.slice(url.lastIndexOf('/') + 1);
  return path ? [{ t: 'picture', path, alt: said }] : [{ t: 'em', of: setText(said) }];
};

const inline = (node: PhrasingContent, around: Surroundings): Inline[] => {
  const inside = (nodes: PhrasingContent[]) => inlines(nodes, around);
  switch (node.type) {
    case 'text':
    case 'html':
      return setText(node.value);
    case 'emphasis':
      return [{ t: 'em', of: inside(node.children) }];
    case 'strong':
      return [{ t: 'strong', of: inside(node.children) }];
    case 'delete':
      return [{ t: 'strike', of: inside(node.children) }];
    case 'inlineCode':
      return [{ t: 'code', text: node.value }];
    case 'break':
      return [{ t: 'break' }];
    case 'link':
      return link(node.url, inside(node.children), around);
    case 'image':
      return image(node.url, node.alt, around);
    case 'footnoteReference': {
      const source = around.source(node.identifier);
      return source ? [{ t: 'note', ...source }] : [];
    }
    default:
      return [];
  }
};

/** Running text; neighbouring pieces of plain text become one. */
const inlines = (nodes: readonly PhrasingContent[], around: Surroundings): Inline[] =>
  nodes
    .flatMap((node) => inline(node, around))
    .reduce<Inline[]>((joined, piece) => {
      const last = joined.at(-1);
      if (typeof piece === 'string' && typeof last === 'string') joined[joined.length - 1] = last + piece;
      else joined.push(piece);
      return joined;
    }, []);

const list = (node: List, around: Surroundings, depths: Depths): Block => ({
  t: 'list',
  start: node.ordered ? (node.start ?? 1) : undefined,
  tight: !node.spread && node.children.every(({ spread }) => !spread),
  items: node.children.map(({ children, checked }) => {
    const blocks = children.flatMap((child) => block(child, around, depths));
    if (typeof checked !== 'boolean') return blocks;
    const box: Inline[] = [{ t: 'sign', sign: checked ? '☒' : '☐' }, ' '];
    const [first, ...rest] = blocks;
    return first?.t === 'p' ? [{ ...first, of: [...box, ...first.of] }, ...rest] : [{ t: 'p', of: box }, ...blocks];
  }),
});

const table = (node: Table, around: Surroundings): Block => {
  const [head, ...rows] = node.children.map((row) => row.children.map((cell) => inlines(cell.children, around)));
  const count = Math.max(1, ...node.children.map(({ children }) => children.length));
  const columns = columnsOf(node, count);
  const filled = (row: Inline[][]) => Array.from({ length: count }, (_, at) => row[at] ?? []);
  return {
    t: 'table',
    align: Array.from({ length: count }, (_, at) => node.align?.[at] ?? 'none'),
    head: filled(head ?? []),
    rows: rows.map(filled),
    write: columns.some(({ isEmpty }) => isEmpty),
    wide: sharesOf(columns),
  };
};

/** Keeps headings one beneath another, whatever depths the text gives them: a level is never skipped. */
type Depths = (depth: number) => number;

const under = (level: number): Depths => {
  const open: number[] = [];
  return (depth) => {
    while ((open.at(-1) ?? 0) >= depth) open.pop();
    open.push(depth);
    return level + open.length;
  };
};

const block = (node: RootContent, around: Surroundings, depths: Depths): Block[] => {
  switch (node.type) {
    case 'paragraph': {
      const of = inlines(node.children, around);
      const [only] = of;
      if (of.length === 1 && typeof only === 'object' && only.t === 'picture') return [only];
      return of.length > 0 ? [{ t: 'p', of }] : [];
    }
    case 'heading':
      return [{ t: 'heading', level: depths(node.depth), of: inlines(node.children, around) }];
    case 'blockquote':
      return [{ t: 'quote', of: node.children.flatMap((child) => block(child, around, depths)) }];
    case 'list':
      return [list(node, around, depths)];
    case 'code':
      return [{ t: 'code', text: node.value }];
    case 'html':
      return [{ t: 'p', of: setText(node.value) }];
    case 'thematicBreak':
      return [{ t: 'rule' }];
    case 'table':
      return [table(node, around)];
    default:
      return [];
  }
};

/** CommonMark as the templates read it, its headings beneath the document's heading of that level. */
export const setProse = (body: Prose, around: Surroundings, level: number): Block[] => {
  const depths = under(level);
  return body.flatMap((node) => block(node, around, depths));
};
