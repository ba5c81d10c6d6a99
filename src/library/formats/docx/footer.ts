import {
  AlignmentType,
  Footer,
  ImageRun,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { licenceOf } from '../licence.ts';
import { qrPng } from '../qr.ts';
import type { Desk } from './desk.ts';
import { PAGE, STYLE } from './page.ts';
import { kitParagraph, ownParagraph } from './paragraphs.ts';
import { runIn } from './running.ts';
import { RULED, UNRULED } from './table.ts';

/** The picture must be read by a phone at arm's length: 16 mm. */
const QR_PX = 62;
const QR_CELL_TWIPS = 1_050;

/** At the foot of every page: title, edition, licence, page, the short address and its QR picture. */
export const pageFooter = async (desk: Desk): Promise<Footer> => {
  const { t, job, own } = desk;
  const { edition, kit } = job;
  const licence = licenceOf(kit.front.licence, t).name;
  const [page, of] = t.pageOf;
  const lang = { value: own.tag };
  const said = [
    kitParagraph(desk, { style: STYLE.footer, children: [runIn(desk.kit, kit.front.title, { bold: true })] }),
    ownParagraph(desk, {
      style: STYLE.footer,
      children: [
        runIn(
          own,
          `${t.editionOf(edition.number, edition.date)} · ${licence} · ${edition.address.replace(/^https?:\/\//, '')}`,
        ),
      ],
    }),
    ownParagraph(desk, {
      style: STYLE.footer,
      children: [new TextRun({ language: lang, children: [page, PageNumber.CURRENT, of, PageNumber.TOTAL_PAGES] })],
    }),
  ];
  const picture = new ImageRun({
    type: 'png',
    data: await qrPng(edition.address, 6),
    transformation: { width: QR_PX, height: QR_PX },
    altText: { id: String(desk.nextId()), name: 'QR', description: t.qr(edition.address) },
  });
  const cell = (width: number, children: Paragraph[]): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      verticalAlign: VerticalAlignTable.CENTER,
      margins: { left: 0, right: 0, top: 60, bottom: 0 },
      children,
    });
  const widths = [PAGE.textTwips - QR_CELL_TWIPS, QR_CELL_TWIPS] as const;
  const table = new Table({
    width: { size: PAGE.textTwips, type: WidthType.DXA },
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    borders: { ...UNRULED, top: RULED.insideHorizontal },
    ...(desk.kit.rightToLeft && { visuallyRightToLeft: true }),
    rows: [
      new TableRow({
        children: [
          cell(widths[0], said),
          cell(widths[1], [
            new Paragraph({ style: STYLE.footer, alignment: AlignmentType.RIGHT, children: [picture] }),
          ]),
        ],
      }),
    ],
  });
  // Word wants a paragraph after a table; this one takes no room.
  return new Footer({
    children: [table, new Paragraph({ style: STYLE.footer, spacing: { line: 20 }, run: { size: 2 } })],
  });
};
