import { LIMITS } from './limits.ts';
import { type Line, type Row, type Said, textOf } from './line.ts';
import type { Numbering } from './numbering.ts';
import { type Pen, readRuns } from './read-runs.ts';
import { listIn, outlineIn } from './styles.ts';
import { along, type Element, first, isElement, valOf } from './xml.ts';

/** What is held over to the next paragraph: the end of the one it stood in was struck. */
type Held = Pick<Line, 'runs' | 'bookmarks' | 'comments'>;

const nothing = (): Held => ({ runs: [], bookmarks: [], comments: [] });

export interface LinesRead {
  lines: Said[];
  /** The document is longer than may be read. */
  isTooLong: boolean;
}

const listOf = (properties: Element | undefined, pen: Pen, numbering: Numbering): Line['list'] => {
  const own = listIn(properties);
  const list = own ?? pen.styles(valOf(properties, 'w:pStyle')).list;
  if (!list || list.id === '0') return undefined;
  const counted = numbering(list.id, list.depth);
  return counted && { ...counted, depth: list.depth, id: list.id };
};

/** Reads paragraphs and tables in order; what was tracked as struck is gone, what was tracked as new is there. */
export const readLines = (body: Element, pen: Pen, numbering: Numbering): LinesRead => {
  let length = 0;
  let count = 0;
  let tables = 0;
  const isPast = (): boolean => length > LIMITS.textLength || count > LIMITS.lines;

  const paragraph = (element: Element, held: Held): { line: Line; isEndStruck: boolean; boxes: Element[] } => {
    const properties = first(element, 'w:pPr');
    const { runs, bookmarks, comments, boxes } = readRuns(element, pen);
    const ofEnd = (mark: string): boolean => along(properties, 'w:rPr', mark) !== undefined;
    const isEndStruck = ofEnd('w:del') || ofEnd('w:moveFrom');
    if (isEndStruck || ofEnd('w:ins') || ofEnd('w:moveTo')) pen.hasTracked = true;
    const style = pen.styles(valOf(properties, 'w:pStyle'));
    length += textOf(runs).length;
    count += 1;
    const line: Line = {
      kind: 'paragraph',
      runs: [...held.runs, ...runs],
      bookmarks: [...held.bookmarks, ...bookmarks],
      comments: [...held.comments, ...comments],
      style: style.name,
      level: outlineIn(properties) ?? style.level,
      list: listOf(properties, pen, numbering),
    };
    return { line, isEndStruck, boxes };
  };

  const row = (element: Element, table: number): Row[] => {
    const properties = first(element, 'w:trPr');
    const [isStruck, isNew] = [first(properties, 'w:del'), first(properties, 'w:ins')];
    if (isStruck || isNew) pen.hasTracked = true;
    if (isStruck) return [];
    const cells = cellsIn(element).map((cell) =>
      blocks(cell).flatMap((said) => (said.kind === 'row' ? said.cells.flat() : [said])),
    );
    const all = cells.flat();
    return [
      {
        kind: 'row',
        cells,
        table,
        bookmarks: all.flatMap(({ bookmarks }) => bookmarks),
        comments: all.flatMap(({ comments }) => comments),
      },
    ];
  };

  const blocks = (container: Element): Said[] => {
    const lines: Said[] = [];
    let held = nothing();
    let last: Line | undefined;
    const walk = (element: Element): void => {
      for (const child of element.children.filter(isElement)) {
        if (isPast()) return;
        if (child.name === 'w:p') {
          const { line, isEndStruck, boxes } = paragraph(child, held);
          held = isEndStruck ? line : nothing();
          last = line;
          if (!isEndStruck) lines.push(line);
          for (const box of boxes) lines.push(...blocks(box));
        } else if (child.name === 'w:tbl') {
          tables += 1;
          const table = tables;
          for (const one of rowsIn(child)) lines.push(...row(one, table));
        } else if (child.name === 'w:bookmarkStart') held.bookmarks.push(child.attributes['w:name'] ?? '');
        else if (!PASSED.has(child.name)) walk(child);
      }
    };
    walk(container);
    if (held.runs.length > 0 && last) lines.push({ ...last, ...held });
    return lines;
  };

  const lines = blocks(body);
  return { lines, isTooLong: isPast() };
};

/** What holds no text of the document: where it came from, or is going. */
const PASSED = new Set([
  'w:sectPr',
  'w:tblPr',
  'w:tblGrid',
  'w:trPr',
  'w:tcPr',
  'w:sdtPr',
  'w:del',
  'w:moveFrom',
  'w:bookmarkEnd',
]);

const standing = (element: Element, name: string): Element[] =>
  element.children.filter(isElement).flatMap((child) => {
    if (child.name === name) return [child];
    return ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins'].includes(child.name) ? standing(child, name) : [];
  });

const rowsIn = (table: Element): Element[] => standing(table, 'w:tr');
const cellsIn = (row: Element): Element[] => standing(row, 'w:tc');
