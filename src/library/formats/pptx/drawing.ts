import { escaped } from '../office/office-text.ts';

/** English metric units, in which PowerPoint measures, to an inch. */
const INCH = 914_400;

/** A rectangle on the slide, in inches. */
export interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

const emu = (inches: number): number => Math.round(inches * INCH);
export const frame = ({ x, y, w, h }: Box, name: 'a' | 'p' = 'a'): string =>
  `<${name}:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(w)}" cy="${emu(h)}"/></${name}:xfrm>`;

/** A stretch of text of one kind. */
export interface Run {
  text: string;
  /** With its region: `cy-GB`. */
  lang: string;
  bold?: boolean;
  italic?: boolean;
  strike?: boolean;
  /** A relation of the slide, for a link. */
  link?: string;
  /** A soft line break, and no text. */
  isBreak?: boolean;
}

export interface Paragraph {
  runs: Run[];
  rightToLeft: boolean;
  /** Read from the left, but standing at the right beside words that are read from there. */
  atRight?: boolean;
  /** A point, or the number it begins with. */
  bullet?: 'point' | number;
  /** 0 for a list that is in no other. */
  level?: number;
}

const runXml = (run: Run, sizePoints: number | undefined): string => {
  const size = sizePoints === undefined ? '' : ` sz="${Math.round(sizePoints * 100)}"`;
  const marks = `${run.bold ? ' b="1"' : ''}${run.italic ? ' i="1"' : ''}${run.strike ? ' strike="sngStrike"' : ''}`;
  const properties = ` lang="${escaped(run.lang)}"${size}${marks} dirty="0"`;
  if (run.isBreak) return `<a:br><a:rPr${properties}/></a:br>`;
  const link = run.link ? `<a:hlinkClick r:id="${run.link}"/>` : '';
  return `<a:r><a:rPr${properties}>${link}</a:rPr><a:t>${escaped(run.text)}</a:t></a:r>`;
};

const STEP_EMU = 457_200;

/** A paragraph; its size only where it is not the layout's own. */
export const paragraphXml = (
  { runs, rightToLeft, atRight, bullet, level = 0 }: Paragraph,
  sizePoints?: number,
): string => {
  const direction = rightToLeft ? ' algn="r" rtl="1"' : atRight ? ' algn="r" rtl="0"' : '';
  const indent =
    bullet === undefined
      ? level > 0
        ? ` marL="${level * STEP_EMU}" indent="0"`
        : ''
      : ` marL="${(level + 1) * STEP_EMU}" indent="-${STEP_EMU}"`;
  const mark =
    bullet === undefined
      ? ''
      : bullet === 'point'
        ? '<a:buFont typeface="Arial"/><a:buChar char="•"/>'
        : `<a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPeriod"${bullet === 1 ? '' : ` startAt="${bullet}"`}/>`;
  const end = runs.at(-1)?.lang ?? 'en-GB';
  // PowerPoint has been known to refuse an empty one.
  const properties = indent || direction || mark ? `<a:pPr${indent}${direction}>${mark}</a:pPr>` : '';
  return `<a:p>${properties}${runs.map((run) => runXml(run, sizePoints)).join('')}<a:endParaRPr lang="${escaped(end)}"${
    sizePoints === undefined ? '' : ` sz="${Math.round(sizePoints * 100)}"`
  } dirty="0"/></a:p>`;
};

/** The words of a placeholder, which stands where its layout says. */
export interface Placed {
  id: number;
  name: string;
  /** `type="title"`, `type="body" idx="1"` and so on. */
  holder: string;
  paragraphs: readonly Paragraph[];
  sizePoints?: number | undefined;
}

export const placeholder = ({ id, name, holder, paragraphs, sizePoints }: Placed): string => {
  const text = paragraphs.length > 0 ? paragraphs.map((one) => paragraphXml(one, sizePoints)).join('') : '<a:p/>';
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escaped(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${holder}/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>${text}</p:txBody></p:sp>`;
};

/** The slide's number, which PowerPoint counts. */
export const numberHolder = (id: number, shown: number): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Slide number"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="12"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:fld id="{F7021451-1387-4CA6-816F-3879F97B5CBC}" type="slidenum"><a:rPr lang="en-GB"/><a:t>${shown}</a:t></a:fld><a:endParaRPr lang="en-GB"/></a:p></p:txBody></p:sp>`;

/** A picture, with the words for whoever can't see it. */
export const pictureXml = (id: number, relation: string, said: string, box: Box): string =>
  `<p:pic><p:nvPicPr><p:cNvPr id="${id}" name="Picture ${id}" descr="${escaped(said)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${frame(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;

export interface Grid {
  /** Inches. */
  widths: readonly number[];
  rowHeight: number;
  rows: readonly (readonly Paragraph[])[];
  sizePoints: number;
  rightToLeft: boolean;
}

const side = (name: string, widthEmu: number, colour: string): string =>
  widthEmu === 0
    ? `<a:${name} w="0"><a:noFill/></a:${name}>`
    : `<a:${name} w="${widthEmu}" cap="flat" cmpd="sng" algn="ctr"><a:solidFill><a:schemeClr val="${colour}"/></a:solidFill><a:prstDash val="solid"/></a:${name}>`;

const cellXml = (paragraph: Paragraph, at: number, last: boolean, sizePoints: number): string => {
  const shown: Paragraph =
    at === 0 ? { ...paragraph, runs: paragraph.runs.map((run) => ({ ...run, bold: true })) } : paragraph;
  const top = side('lnT', at <= 1 ? 28_575 : 9_525, at <= 1 ? 'tx1' : 'accent5');
  const bottom = side('lnB', last ? 28_575 : 9_525, last ? 'tx1' : 'accent5');
  return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraphXml(shown, sizePoints)}</a:txBody><a:tcPr marL="60000" marR="60000" marT="20000" marB="20000" anchor="ctr">${side('lnL', 0, '')}${side('lnR', 0, '')}${top}${bottom}<a:noFill/></a:tcPr></a:tc>`;
};

/** A ruled table whose first row is marked as its heading. */
export const tableXml = (id: number, name: string, { x, y }: Pick<Box, 'x' | 'y'>, grid: Grid): string => {
  const { widths, rowHeight, rows, sizePoints, rightToLeft } = grid;
  const box: Box = { x, y, w: widths.reduce((sum, width) => sum + width, 0), h: rowHeight * rows.length };
  const columns = widths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  const lines = rows.map(
    (cells, at) =>
      `<a:tr h="${emu(rowHeight)}">${cells.map((cell) => cellXml(cell, at, at === rows.length - 1, sizePoints)).join('')}</a:tr>`,
  );
  return `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="${id}" name="${escaped(name)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${frame(box, 'p')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr firstRow="1"${rightToLeft ? ' rtl="1"' : ''}/><a:tblGrid>${columns}</a:tblGrid>${lines.join('')}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
};

const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const GROUP =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** A whole part: `sld`, `notes`, `sldLayout` or `sldMaster`, round its shapes. */
export const partXml = (
  part: 'sld' | 'notes' | 'sldLayout' | 'sldMaster',
  shapes: string,
  { attributes = '', name = '', ground = '', after = '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>' } = {},
): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<p:${part} ${NAMESPACES}${attributes}><p:cSld${name ? ` name="${escaped(name)}"` : ''}>${ground}<p:spTree>${GROUP}${shapes}</p:spTree></p:cSld>${after}</p:${part}>`;
