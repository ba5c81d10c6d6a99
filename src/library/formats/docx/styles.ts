import { AlignmentType, BorderStyle, type IRunOptions, type IStylesOptions, LineRuleType, ShadingType } from 'docx';
import { INK } from '../office/ink.ts';
import { complexFontOf, TEXT_FONT, TITLE_FONT } from '../office/office-text.ts';
import type { Tongue } from '../office/tongue.ts';
import { NOTES_INDENT_TWIPS, NOTES_LINE, STYLE } from './page.ts';

const line = (lines: number) => ({ line: Math.round(240 * lines), lineRule: LineRuleType.AUTO });
const halfPoints = (points: number): number => Math.round(points * 2);
/** A line along the side that is read first. */
export const beside = (
  rightToLeft: boolean,
  { colour, size, space }: { colour: string; size: number; space: number },
) => ({
  [rightToLeft ? 'right' : 'left']: { style: BorderStyle.SINGLE, size, color: colour, space },
});

const paragraphs = (rightToLeft: boolean): NonNullable<IStylesOptions['paragraphStyles']> => [
  {
    id: STYLE.kicker,
    name: 'Kicker',
    basedOn: 'Normal',
    next: 'Heading1',
    run: { color: INK.soft, size: halfPoints(11), bold: true },
    paragraph: { spacing: { before: 0, after: 40 }, keepNext: true },
  },
  {
    id: STYLE.lead,
    name: 'Lead',
    basedOn: 'Normal',
    run: { size: halfPoints(14) },
    paragraph: { spacing: { after: 200, ...line(1.08) } },
  },
  {
    id: STYLE.cell,
    name: 'Table text',
    basedOn: 'Normal',
    paragraph: { spacing: { before: 0, after: 0, ...line(1) } },
  },
  { id: STYLE.cellStrong, name: 'Table strong', basedOn: STYLE.cell, run: { bold: true } },
  {
    id: STYLE.stepLine,
    name: 'Step line',
    basedOn: 'Normal',
    next: 'Normal',
    run: { bold: true, color: INK.soft },
    paragraph: { keepNext: true, spacing: { after: 100 } },
  },
  {
    id: STYLE.hinge,
    name: 'Hinge',
    basedOn: 'Normal',
    run: { bold: true, color: INK.banner },
    paragraph: { keepNext: true, spacing: { after: 100 } },
  },
  {
    id: STYLE.notesLabel,
    name: 'Notes label',
    basedOn: 'Normal',
    next: STYLE.notes,
    run: { color: INK.pencil, bold: true, size: halfPoints(10) },
    paragraph: {
      keepNext: true,
      spacing: { before: 120, after: 40 },
      indent: { start: NOTES_INDENT_TWIPS, ...(rightToLeft && { end: NOTES_INDENT_TWIPS }) },
      border: beside(rightToLeft, NOTES_LINE),
    },
  },
  {
    id: STYLE.notes,
    name: 'Notes',
    basedOn: 'Normal',
    run: { color: INK.pencil, size: halfPoints(10.5) },
    paragraph: {
      spacing: { after: 80, ...line(1.06) },
      indent: { start: NOTES_INDENT_TWIPS, ...(rightToLeft && { end: NOTES_INDENT_TWIPS }) },
      border: beside(rightToLeft, NOTES_LINE),
    },
  },
  {
    id: STYLE.say,
    name: 'Say first',
    basedOn: STYLE.notes,
    next: STYLE.notes,
    run: { color: INK.ink, size: halfPoints(11.5) },
  },
  {
    id: STYLE.slide,
    name: 'On the screen',
    basedOn: 'Normal',
    run: { color: INK.violet, size: halfPoints(10.5) },
    paragraph: { spacing: { after: 60 } },
  },
  {
    id: STYLE.quote,
    name: 'Quoted',
    basedOn: 'Normal',
    paragraph: {
      indent: { start: 340, end: 340 },
      border: beside(rightToLeft, { colour: INK.line, size: 12, space: 10 }),
    },
  },
  {
    id: STYLE.listing,
    name: 'Listing',
    basedOn: 'Normal',
    run: { font: 'Consolas', size: halfPoints(10) },
    paragraph: { spacing: { after: 0 } },
  },
  {
    id: STYLE.handout,
    name: 'Handout',
    basedOn: 'Normal',
    run: { size: halfPoints(14) },
    paragraph: { spacing: { after: 130, ...line(1.08) } },
  },
  {
    id: STYLE.handoutCell,
    name: 'Handout table',
    basedOn: STYLE.handout,
    paragraph: { spacing: { after: 0, ...line(1) } },
  },
  {
    id: STYLE.case,
    name: 'Case',
    basedOn: 'Normal',
    paragraph: {
      shading: { type: ShadingType.CLEAR, fill: INK.tint, color: 'auto' },
      indent: { start: 180, end: 180 },
      spacing: { after: 0, before: 0, ...line(1.1) },
    },
  },
  {
    id: STYLE.question,
    name: 'Question',
    basedOn: STYLE.handout,
    run: { bold: true },
    paragraph: { keepNext: true, spacing: { before: 320, after: 100 } },
  },
  { id: STYLE.answer, name: 'Answer', basedOn: STYLE.handout, paragraph: { indent: { start: 360 } } },
  {
    id: STYLE.rule,
    name: 'Line to write on',
    basedOn: STYLE.handout,
    paragraph: {
      spacing: { before: 420, after: 0 },
      indent: { start: 360 },
      border: {
        bottom: { style: BorderStyle.SINGLE, size: 6, color: INK.edge, space: 1 },
        between: { style: BorderStyle.SINGLE, size: 6, color: INK.edge, space: 1 },
      },
    },
  },
  { id: STYLE.small, name: 'Small', basedOn: 'Normal', run: { size: halfPoints(10), color: INK.soft } },
  {
    id: STYLE.footer,
    name: 'Footer text',
    basedOn: 'Normal',
    run: { size: halfPoints(9), color: INK.soft },
    paragraph: { spacing: { after: 0, ...line(1.1) } },
  },
];

/** The document's styles: headings that the navigation pane knows, and a style of its own for everything else. */
export const stylesFor = (kit: Tongue, language: string): IStylesOptions => {
  const complex = complexFontOf(language) ?? TEXT_FONT;
  const text = { ascii: TEXT_FONT, hAnsi: TEXT_FONT, eastAsia: TEXT_FONT, cs: complex };
  const titles = { ascii: TITLE_FONT, hAnsi: TITLE_FONT, eastAsia: TITLE_FONT, cs: complex };
  const title = (
    points: number,
    colour: string = INK.ink,
  ): Pick<IRunOptions, 'font' | 'size' | 'color' | 'boldComplexScript'> => ({
    font: titles,
    size: halfPoints(points),
    color: colour,
    boldComplexScript: true,
  });
  const oxford = { top: { style: BorderStyle.THICK_THIN_SMALL_GAP, size: 36, color: INK.ink, space: 8 } };
  const small = {
    run: { font: text, size: halfPoints(12), bold: true, color: INK.ink },
    paragraph: { keepNext: true, spacing: { before: 200, after: 60 } },
  };
  return {
    default: {
      document: {
        run: {
          font: text,
          size: halfPoints(11),
          color: INK.ink,
          language: kit.complex ? { value: kit.tag, bidirectional: kit.tag } : { value: kit.tag },
        },
        paragraph: { spacing: { after: 120, ...line(1.1) }, alignment: AlignmentType.START },
      },
      title: { run: title(38), paragraph: { spacing: { before: 60, after: 160, ...line(0.85) } } },
      heading1: {
        run: title(24),
        paragraph: {
          border: oxford,
          keepNext: true,
          spacing: { before: 480, after: 200, ...line(0.88) },
          outlineLevel: 0,
        },
      },
      heading2: {
        run: title(16),
        paragraph: { keepNext: true, spacing: { before: 360, after: 60, ...line(0.9) }, outlineLevel: 1 },
      },
      heading3: {
        ...small,
        run: { ...small.run, size: halfPoints(13) },
        paragraph: { ...small.paragraph, outlineLevel: 2 },
      },
      heading4: { ...small, paragraph: { ...small.paragraph, outlineLevel: 3 } },
      heading5: { ...small, paragraph: { ...small.paragraph, outlineLevel: 4 } },
      heading6: { ...small, paragraph: { ...small.paragraph, outlineLevel: 5 } },
      hyperlink: { run: { color: INK.banner, underline: {} } },
      footnoteText: { run: { size: halfPoints(9.5) }, paragraph: { spacing: { after: 40, ...line(1) } } },
    },
    paragraphStyles: paragraphs(kit.rightToLeft),
    characterStyles: [
      { id: STYLE.code, name: 'Code characters', basedOn: 'DefaultParagraphFont', run: { font: 'Consolas' } },
    ],
  };
};
