import {
  Bookmark,
  BorderStyle,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { METHOD_INK } from '../office/ink.ts';
import { stripPicture } from '../office/strip-picture.ts';
import type { PackStep } from '../pack.ts';
import { stripSaid } from '../strip-said.ts';
import type { Desk } from './desk.ts';
import { numbering } from './numbering.ts';
import { runIn } from './running.ts';
import { PAGE, STYLE } from './styles.ts';
import { CELL_MARGINS, RULED } from './table.ts';

/** A paragraph of the document's own, which runs the way the kit is read. */
export const ownParagraph = (desk: Desk, options: IParagraphOptions): Paragraph =>
  new Paragraph({ ...options, ...(desk.kit.rightToLeft && { bidirectional: true }) });

/** A heading in the program's words. */
export const ownHeading = (
  desk: Desk,
  text: string,
  options: Pick<IParagraphOptions, 'heading' | 'pageBreakBefore'> = {},
): Paragraph => ownParagraph(desk, { heading: HeadingLevel.HEADING_1, ...options, children: [runIn(desk.own, text)] });

/** Children with a bookmark round them, when what they name has one. */
export const bookmarked = (name: string | undefined, children: ParagraphChild[]): ParagraphChild[] =>
  name === undefined ? children : [new Bookmark({ id: name, children })];

const title = (desk: Desk): Paragraph[] => {
  const { front } = desk.job.kit;
  const { edition } = desk.job;
  const kicker = [desk.t.pack, desk.names.levels[front.level], desk.t.editionOf(edition.number, edition.date)].join(
    ' · ',
  );
  return [
    ownParagraph(desk, { style: STYLE.kicker, children: [runIn(desk.own, kicker)] }),
    ownParagraph(desk, { heading: HeadingLevel.TITLE, children: [runIn(desk.kit, front.title)] }),
    ownParagraph(desk, { style: STYLE.lead, children: [runIn(desk.kit, front.summary)] }),
  ];
};

const facts = (desk: Desk): Paragraph[] => {
  const { t, names, pack, job } = desk;
  const { participants, setting } = job.kit.front;
  const said: [string, string][] = [
    [t.facts.length, t.minutes(pack.totalMinutes)],
    [t.facts.people, t.people(participants.min, participants.max)],
    [t.facts.setting, setting.map((one) => names.settings[one]).join(', ')],
  ];
  return said.map(([name, value]) =>
    ownParagraph(desk, {
      spacing: { after: 20 },
      children: [runIn(desk.own, `${name}: `, { bold: true }), runIn(desk.own, value)],
    }),
  );
};

const points = (desk: Desk, heading: string, things: readonly string[]): Paragraph[] => {
  if (things.length === 0) return [];
  const list = desk.nextList();
  return [
    ownHeading(desk, heading, { heading: HeadingLevel.HEADING_3 }),
    ...things.map((thing) =>
      ownParagraph(desk, {
        numbering: numbering({ ordered: false, start: 1, list, depth: 0 }, 0),
        spacing: { after: 40 },
        children: [runIn(desk.kit, thing)],
      }),
    ),
  ];
};

const strip = async (desk: Desk): Promise<Paragraph[]> => {
  const { pack, kit, t } = desk;
  if (pack.steps.length === 0) return [];
  const picture = await stripPicture(
    pack.steps.map(({ step }) => step),
    kit.rightToLeft ? 'rtl' : 'ltr',
  );
  const width = Math.floor(PAGE.textTwips / 15);
  const height = Math.round((width * picture.heightPx) / picture.widthPx);
  const image = new ImageRun({
    type: 'png',
    data: picture.png,
    transformation: { width, height },
    altText: { id: String(desk.nextId()), name: t.plan, description: stripSaid(pack, t) },
  });
  return [ownParagraph(desk, { spacing: { before: 60, after: 160 }, children: [image] })];
};

const WIDTHS = [1_150, 5_138, 2_200, 1_150] as const;

const row = (
  desk: Desk,
  cells: { children: ParagraphChild[]; strong?: boolean; ink?: string }[],
  head = false,
): TableRow =>
  new TableRow({
    tableHeader: head,
    cantSplit: true,
    children: cells.map(
      ({ children, strong, ink }, at) =>
        new TableCell({
          width: { size: WIDTHS[at] ?? 1_000, type: WidthType.DXA },
          margins: CELL_MARGINS,
          ...(ink && { borders: { left: { style: BorderStyle.SINGLE, size: 48, color: ink } } }),
          children: [ownParagraph(desk, { style: strong || head ? STYLE.cellStrong : STYLE.cell, children })],
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
      children: anchor
        ? [new InternalHyperlink({ anchor, children: [name] }), runIn(desk.own, extra)]
        : [name, runIn(desk.own, extra)],
    },
    { children: [runIn(desk.own, desk.names.methods[step.method])] },
    { children: [runIn(desk.own, String(step.minutes))] },
  ]);
};

const planTable = (desk: Desk): Table => {
  const { columns, ends, inAll } = desk.t;
  const said = (text: string) => ({ children: [runIn(desk.own, text)] });
  return new Table({
    width: { size: PAGE.textTwips, type: WidthType.DXA },
    columnWidths: [...WIDTHS],
    layout: TableLayoutType.FIXED,
    borders: RULED,
    ...(desk.kit.rightToLeft && { visuallyRightToLeft: true }),
    rows: [
      row(desk, [said(columns.when), said(columns.step), said(columns.how), said(columns.minutes)], true),
      ...desk.pack.steps.map((step) => stepRow(desk, step)),
      row(desk, [
        { ...said(desk.pack.ends), strong: true },
        { ...said(ends), strong: true },
        { ...said(inAll), strong: true },
        { ...said(String(desk.pack.totalMinutes)), strong: true },
      ]),
    ],
  });
};

/** The first page: what it is, for whom, what to bring, and the plan. */
export const opening = async (desk: Desk): Promise<(Paragraph | Table)[]> => [
  ...title(desk),
  ...facts(desk),
  ...points(desk, desk.t.able, desk.job.kit.front.outcomes),
  ...points(desk, desk.t.bring, desk.job.kit.front.bring),
  ownHeading(desk, desk.t.plan, { pageBreakBefore: true }),
  ...(await strip(desk)),
  planTable(desk),
];
