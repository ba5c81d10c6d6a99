import {
  BorderStyle,
  InternalHyperlink,
  type IParagraphOptions,
  type Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Kit } from '../../../kit/kit.ts';
import { METHOD_INK } from '../office/ink.ts';
import type { PackStep } from '../pack.ts';
import type { Desk } from './desk.ts';
import { PAGE, STYLE } from './page.ts';
import { kitParagraph, ownParagraph } from './paragraphs.ts';
import { runIn } from './running.ts';
import { CELL_MARGINS, RULED } from './table.ts';

const WIDTHS = [1_150, 5_138, 2_200, 1_150] as const;

interface Cell {
  children: ParagraphChild[];
  strong?: boolean;
  /** Of the bar at its side. */
  ink?: string;
  /** Whose words they are, when not the program's. */
  kit?: Kit;
}

const said = (desk: Desk, options: IParagraphOptions, kit: Kit | undefined): Paragraph =>
  kit ? kitParagraph(desk, options, kit) : ownParagraph(desk, options);

const row = (desk: Desk, cells: Cell[], head = false): TableRow =>
  new TableRow({
    ...(head && { tableHeader: true }),
    cantSplit: true,
    children: cells.map(
      ({ children, strong, ink, kit }, at) =>
        new TableCell({
          width: { size: WIDTHS[at] ?? 1_000, type: WidthType.DXA },
          margins: CELL_MARGINS,
          ...(ink && { borders: { left: { style: BorderStyle.SINGLE, size: 48, color: ink } } }),
          children: [said(desk, { style: strong || head ? STYLE.cellStrong : STYLE.cell, children }, kit)],
        }),
    ),
  });

const stepRow = (desk: Desk, { number, step, kit, at }: PackStep): TableRow => {
  const anchor = desk.anchors(kit, step.id);
  const name = runIn(desk.tongueFor(kit), `${number}. ${step.title}`, anchor ? { style: 'Hyperlink' } : {});
  const extra = step.keep === 'could' ? ` (${desk.t.could})` : '';
  return row(desk, [
    { children: [runIn(desk.own, at)], strong: true, ink: METHOD_INK[step.method].ink },
    {
      kit,
      children: anchor
        ? [new InternalHyperlink({ anchor, children: [name] }), runIn(desk.own, extra)]
        : [name, runIn(desk.own, extra)],
    },
    { children: [runIn(desk.own, desk.names.methods[step.method])] },
    { children: [runIn(desk.own, String(step.minutes))] },
  ]);
};

/** The plan: each step with its time, its name as a link, how and how long, its method's ink at its side. */
export const planTable = (desk: Desk): Table => {
  const { columns, ends, inAll } = desk.t;
  const words = (text: string): Cell => ({ children: [runIn(desk.own, text)] });
  return new Table({
    width: { size: PAGE.textTwips, type: WidthType.DXA },
    columnWidths: [...WIDTHS],
    layout: TableLayoutType.FIXED,
    borders: RULED,
    ...(desk.kit.rightToLeft && { visuallyRightToLeft: true }),
    rows: [
      row(desk, [words(columns.when), words(columns.step), words(columns.how), words(columns.minutes)], true),
      ...desk.pack.steps.map((step) => stepRow(desk, step)),
      row(desk, [
        { ...words(desk.pack.ends), strong: true },
        { ...words(ends), strong: true },
        { ...words(inAll), strong: true },
        { ...words(String(desk.pack.totalMinutes)), strong: true },
      ]),
    ],
  });
};
