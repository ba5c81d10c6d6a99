import type { List, ListItem, RootContent } from 'mdast';
import type { Prose } from '../../kit/kit.ts';
import { officeText } from '../formats/office/office-text.ts';
import { withoutDefinitions } from '../formats/parts.ts';
import type { Expected, Origin, Place } from './expected.ts';
import { type OwnRun, ownRuns, type Shown } from './own-runs.ts';

type ProsePlace = Extract<Place, { is: 'prose' }>;

const plainRun = (text: string): OwnRun[] => [
  { text: officeText(text), bold: false, italic: false, code: false, link: undefined, wraps: [] },
];

export const aLine = (text: string, origin: Origin, place: Place): Expected => ({
  kind: 'paragraph',
  runs: plainRun(text),
  cells: [],
  isItem: false,
  origin,
  place,
});

const listLines = (list: List, place: ProsePlace, shown: Shown, depth: number): Expected[] =>
  list.children.flatMap((node) => itemLines(node, { ...place, item: { list, node, depth } }, shown, depth));

const itemLines = (node: ListItem, place: ProsePlace, shown: Shown, depth: number): Expected[] =>
  node.children.flatMap((child, at): Expected[] => {
    if (child.type === 'list') return listLines(child, place, shown, depth + 1);
    const lines = blockLines(child, place, shown);
    return at === 0 && child.type === 'paragraph' ? lines.map((line) => ({ ...line, isItem: true })) : lines;
  });

const blockLines = (node: RootContent, place: ProsePlace, shown: Shown): Expected[] => {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return [{ ...aLine('', { is: 'words', node }, place), runs: ownRuns(node.children, shown) }];
    case 'list':
      return listLines(node, place, shown, 0);
    case 'blockquote':
      return node.children.flatMap((child) => blockLines(child, place, shown));
    case 'code':
    case 'html':
      return node.value.split('\n').map((line, at) => aLine(line, { is: 'code', node, at }, place));
    case 'table':
      return node.children.map((row, at) => ({
        ...aLine('', { is: 'row', node: row, isHead: at === 0 }, place),
        kind: 'row',
        runs: [],
        cells: row.children.map(({ children }) => ownRuns(children, shown)),
      }));
    default:
      return [];
  }
};

/** The lines of a stretch of prose. @param under what the file adds to a heading's depth */
export const proseLines = (body: Prose, shown: Shown, under: number, of: ProsePlace['of']): Expected[] =>
  withoutDefinitions(body).flatMap((node) => blockLines(node, { is: 'prose', body, after: node, under, of }, shown));
