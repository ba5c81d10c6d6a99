import type { List, ListItem, PhrasingContent, RootContent, Table } from 'mdast';
import { toString as wordsOf } from 'mdast-util-to-string';
import type { Prose } from '../../../kit/kit.ts';
import { type Footnotes, withoutDefinitions } from '../parts.ts';
import { underlined, wrapped } from './wrap.ts';

/** Numbers the sources that a text cites, in the order in which it first cites them. */
interface Citations {
  mark: (identifier: string) => string;
  /** The sources cited so far, numbered; empty when there are none. */
  list: () => string;
}

/** What prose needs to know to be written plainly. */
export interface Plainly {
  footnotes: Footnotes;
  citations: Citations;
  /** The address of a link, written after its words; nothing for one that stays within the kit or may not be one. */
  address: (url: string) => string | undefined;
  picture: (alt: string) => string;
  /** Where lines are broken; a page's width when not given. */
  columns?: number;
}

/** Running text without marks; addresses and numbers of sources stand in brackets. */
const lineOf = (nodes: readonly PhrasingContent[], how: Plainly): string =>
  nodes.map((node) => inlineOf(node, how)).join('');

const linked = (words: string, url: string, how: Plainly): string => {
  const address = how.address(url);
  return address === undefined || words === address || `mailto:${words}` === address ? words : `${words} (${address})`;
};

const inlineOf = (node: PhrasingContent, how: Plainly): string => {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'html':
      return node.value;
    case 'break':
      return '\n';
    case 'link':
      return linked(lineOf(node.children, how), node.url, how);
    case 'image':
      return how.picture(node.alt ?? '');
    case 'footnoteReference':
      return how.citations.mark(node.identifier);
    default:
      return 'children' in node ? lineOf(node.children, how) : '';
  }
};

const paragraph = (nodes: readonly PhrasingContent[], how: Plainly, first: string, indent: string): string =>
  lineOf(nodes, how)
    .split('\n')
    .map((line, at) => wrapped(line, at === 0 ? first : indent, indent, how.columns))
    .join('\n');

const tick = ({ checked }: ListItem): string => (typeof checked === 'boolean' ? (checked ? '[x] ' : '[ ] ') : '');

const item = (node: ListItem, mark: string, how: Plainly, indent: string): string => {
  const inner = `${indent}${' '.repeat(mark.length)}`;
  const [first, ...rest] = node.children;
  const opening =
    first?.type === 'paragraph'
      ? paragraph(first.children, how, `${indent}${mark}${tick(node)}`, inner)
      : `${indent}${mark}${tick(node)}`.trimEnd();
  const following = (first?.type === 'paragraph' ? rest : node.children).map((block) => blockText(block, how, inner));
  return [opening, ...following].join('\n');
};

const list = (node: List, how: Plainly, indent: string): string => {
  const start = node.start ?? 1;
  const loose = node.spread || node.children.some(({ spread }) => spread);
  const items = node.children.map((child, at) => item(child, node.ordered ? `${start + at}. ` : '- ', how, indent));
  return items.join(loose ? '\n\n' : '\n');
};

/** A table as lines: each row's cells, named by the first row. */
const table = (node: Table, how: Plainly, indent: string): string => {
  const [head, ...rows] = node.children.map(({ children }) => children.map((cell) => lineOf(cell.children, how)));
  const filled = rows.map((row) =>
    row
      .map((cell, at) =>
        cell === '' ? '' : wrapped([head?.[at], cell].filter(Boolean).join(': '), indent, `${indent}  `),
      )
      .filter((cell) => cell !== ''),
  );
  return filled.length > 0
    ? filled.map((cells) => cells.join('\n')).join('\n\n')
    : wrapped((head ?? []).join(' | '), indent, indent);
};

const blockText = (node: RootContent, how: Plainly, indent: string): string => {
  switch (node.type) {
    case 'paragraph':
      return paragraph(node.children, how, indent, indent);
    case 'heading':
      return `\n${underlined(lineOf(node.children, how), '-')}`;
    case 'list':
      return list(node, how, indent);
    case 'blockquote':
      return node.children.map((child) => blockText(child, how, `${indent}  `)).join('\n\n');
    case 'table':
      return table(node, how, indent);
    case 'code':
    case 'html':
      return node.value
        .split('\n')
        .map((line) => `${indent}  ${line}`)
        .join('\n');
    case 'thematicBreak':
      return `${indent}* * *`;
    default:
      return wordsOf(node);
  }
};

/** Prose as plain text, broken into lines, a blank line between blocks. */
export const proseText = (body: Prose, how: Plainly, indent = ''): string =>
  withoutDefinitions(body)
    .map((node) => blockText(node, how, indent))
    .join('\n\n')
    .trim();

/** Opens the count of a file's sources. */
export const openCitations = (how: Omit<Plainly, 'citations'>, heading: string): Plainly => {
  const cited: string[] = [];
  const numberOf = (identifier: string): number => {
    if (!cited.includes(identifier)) cited.push(identifier);
    return cited.indexOf(identifier) + 1;
  };
  const plainly: Plainly = {
    ...how,
    citations: {
      mark: (identifier) => (how.footnotes.has(identifier) ? ` [${numberOf(identifier)}]` : ''),
      list: () => {
        const entries: string[] = [];
        // Read anew each time round: a source may itself cite one.
        for (let at = 0; at < cited.length; at += 1) {
          const note = how.footnotes.get(cited[at] ?? '');
          const words = note
            ? note.children.flatMap((block) =>
                block.type === 'paragraph' ? [lineOf(block.children, plainly)] : [wordsOf(block)],
              )
            : [];
          const mark = `[${at + 1}] `;
          entries.push(wrapped(words.join(' '), mark, ' '.repeat(mark.length)));
        }
        return entries.length > 0 ? [underlined(heading, '-'), ...entries].join('\n\n') : '';
      },
    },
  };
  return plainly;
};
