import { BorderStyle, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { TableCell as ProseCell, Table as ProseTable } from 'mdast';
import { INK } from '../office/ink.ts';
import type { Desk } from './desk.ts';
import { PAGE, STYLE } from './page.ts';
import { running, type Voice } from './running.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;

/** Ruled like a timetable: a strong line above and below, hairlines between, nothing at the sides. */
export const RULED = {
  top: { style: BorderStyle.SINGLE, size: 12, color: INK.ink },
  bottom: { style: BorderStyle.SINGLE, size: 12, color: INK.ink },
  left: NONE,
  right: NONE,
  insideHorizontal: { style: BorderStyle.SINGLE, size: 4, color: INK.edge },
  insideVertical: NONE,
} as const;

/** No line at all. */
export const UNRULED = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
} as const;

export const CELL_MARGINS = { top: 60, bottom: 60, left: 90, right: 90 } as const;

/** A table of the kit's own text, its first row a heading that is repeated on each page. */
export const proseTable = (node: ProseTable, desk: Desk, voice: Voice & { style?: string }): Table => {
  const columns = Math.max(1, ...node.children.map(({ children }) => children.length));
  const width = Math.floor(PAGE.textTwips / columns);
  const rightToLeft = desk.tongueFor(voice.kit).rightToLeft;
  const cell = ({ children }: ProseCell, isHead: boolean): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: CELL_MARGINS,
      children: [
        new Paragraph({
          style: voice.style === STYLE.handout ? STYLE.handoutCell : STYLE.cell,
          ...(rightToLeft && { bidirectional: true }),
          children: running(children, desk, isHead ? { ...voice, marks: { ...voice.marks, bold: true } } : voice),
        }),
      ],
    });
  return new Table({
    width: { size: width * columns, type: WidthType.DXA },
    columnWidths: Array.from({ length: columns }, () => width),
    layout: TableLayoutType.FIXED,
    borders: RULED,
    ...(rightToLeft && { visuallyRightToLeft: true }),
    rows: node.children.map(
      ({ children }, at) =>
        new TableRow({
          // Said only of the first row: its being said at all is what some readers look at.
          ...(at === 0 && { tableHeader: true }),
          cantSplit: true,
          children: Array.from({ length: columns }, (_, column) =>
            cell(children[column] ?? { type: 'tableCell', children: [] }, at === 0),
          ),
        }),
    ),
  });
};
