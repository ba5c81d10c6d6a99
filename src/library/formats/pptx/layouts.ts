import { INK } from '../office/ink.ts';
import { escaped, TEXT_FONT, TITLE_FONT } from '../office/office-text.ts';
import { type Box, frame, partXml } from './drawing.ts';

/** The layouts, in the order in which the file has them. */
export const LAYOUTS = ['only', 'cover', 'words', 'step', 'end'] as const;
export type Layout = (typeof LAYOUTS)[number];

const LEFT = 0.7;
const WIDTH = 11.93;
const TITLE_BOX: Box = { x: LEFT, y: 0.42, w: WIDTH, h: 1.38 };
export const BODY_BOX: Box = { x: LEFT, y: 1.98, w: WIDTH, h: 4.35 };
const FACT_BOX: Box = { x: LEFT, y: 6.62, w: 10.6, h: 0.6 };
const NUMBER_BOX: Box = { x: 11.63, y: 6.62, w: 1, h: 0.6 };

const fill = (colour: string): string => `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>`;

/** A block of ink: it belongs to the layout, so no reader stops at it. */
const block = (id: number, colour: string, box: Box): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Ink ${id}"/><p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${frame(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${fill(colour)}<a:ln><a:noFill/></a:ln></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-GB"/></a:p></p:txBody></p:sp>`;

interface Holder {
  id: number;
  name: string;
  holder: string;
  box: Box;
  anchor: 't' | 'ctr' | 'b';
  /** Size in points and colour, where they are not the master's. */
  sizePoints?: number;
  colour?: string;
  prompt: string;
}

const holderXml = ({ id, name, holder, box, anchor, sizePoints, colour, prompt }: Holder): string => {
  const look =
    sizePoints || colour
      ? `<a:lvl1pPr><a:defRPr${sizePoints ? ` sz="${sizePoints * 100}"` : ''}>${colour ? fill(colour) : ''}</a:defRPr></a:lvl1pPr>`
      : '';
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${holder}/></p:nvPr></p:nvSpPr><p:spPr>${frame(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle>${look}</a:lstStyle><a:p><a:r><a:rPr lang="en-GB"/><a:t>${prompt}</a:t></a:r></a:p></p:txBody></p:sp>`;
};

const title = (box: Box, anchor: Holder['anchor'], look: Pick<Holder, 'sizePoints' | 'colour'> = {}): string =>
  holderXml({ id: 2, name: 'Title', holder: 'type="title"', box, anchor, prompt: 'Title', ...look });
const body = (box: Box, look: Pick<Holder, 'sizePoints' | 'colour'> = {}): string =>
  holderXml({ id: 3, name: 'Text', holder: 'type="body" idx="1"', box, anchor: 't', prompt: 'Text', ...look });
const fact = holderXml({
  id: 4,
  name: 'Minutes',
  holder: 'type="body" sz="quarter" idx="13"',
  box: FACT_BOX,
  anchor: 'ctr',
  sizePoints: 28,
  colour: 'tx2',
  prompt: 'Minutes',
});
const number = (box: Box = NUMBER_BOX): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="5" name="Slide number"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldNum" sz="quarter" idx="12"/></p:nvPr></p:nvSpPr><p:spPr>${frame(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="ctr"/><a:lstStyle><a:lvl1pPr algn="r"><a:defRPr sz="2000">${fill('tx2')}</a:defRPr></a:lvl1pPr></a:lstStyle><a:p><a:fld id="{F7021451-1387-4CA6-816F-3879F97B5CBC}" type="slidenum"><a:rPr lang="en-GB"/><a:t>‹#›</a:t></a:fld><a:endParaRPr lang="en-GB"/></a:p></p:txBody></p:sp>`;

/** A banner's edge along the top; above the facts an Oxford rule, thick and thin. */
const edge = block(20, 'accent1', { x: 0, y: 0, w: 13.334, h: 0.2 });
const oxford =
  block(21, 'tx1', { x: LEFT, y: 6.45, w: WIDTH, h: 0.06 }) +
  block(22, 'tx1', { x: LEFT, y: 6.55, w: WIDTH, h: 0.015 });

const ground = (colour: string): string => `<p:bg><p:bgPr>${fill(colour)}<a:effectLst/></p:bgPr></p:bg>`;

const SHAPES: Record<Layout, string> = {
  only: edge + oxford + title(TITLE_BOX, 'b') + fact + number(),
  words: edge + oxford + title(TITLE_BOX, 'b') + body(BODY_BOX) + fact + number(),
  step: edge + oxford + title({ x: LEFT, y: 1.4, w: WIDTH, h: 3.9 }, 'ctr', { sizePoints: 60 }) + fact + number(),
  cover:
    block(20, 'bg1', { x: 0, y: 5.5, w: 13.334, h: 2 }) +
    block(21, 'accent4', { x: 0, y: 5.4, w: 13.334, h: 0.1 }) +
    title({ x: LEFT, y: 0.7, w: WIDTH, h: 3.1 }, 'b', { sizePoints: 66, colour: 'bg1' }) +
    body({ x: LEFT, y: 4.05, w: WIDTH, h: 1.1 }, { sizePoints: 28, colour: 'bg1' }),
  end:
    edge +
    title({ x: LEFT, y: 0.7, w: 7.4, h: 2.7 }, 'b') +
    body({ x: LEFT, y: 3.6, w: 7.4, h: 3.2 }, { sizePoints: 28 }),
};
const NAMES: Record<Layout, string> = {
  only: 'Title only',
  cover: 'Cover',
  words: 'Title and words',
  step: 'A step',
  end: 'The end',
};

export const layoutXml = (layout: Layout): string =>
  partXml('sldLayout', SHAPES[layout], {
    attributes: ' preserve="1" userDrawn="1"',
    name: NAMES[layout],
    ground: layout === 'cover' ? ground('accent1') : '',
  });

const level = (name: string, sizePoints: number, font: 'mj' | 'mn', rightToLeft: boolean, spacing: string): string =>
  `<a:${name} marL="0" indent="0" algn="${rightToLeft ? 'r' : 'l'}" defTabSz="914400" rtl="${rightToLeft ? 1 : 0}" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">${spacing}<a:buNone/><a:defRPr sz="${sizePoints * 100}" kern="1200">${fill('tx1')}<a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/></a:defRPr></a:${name}>`;

const spaced = (linePercent: number, beforePoints: number): string =>
  `<a:lnSpc><a:spcPct val="${linePercent * 1000}"/></a:lnSpc><a:spcBef><a:spcPts val="${beforePoints * 100}"/></a:spcBef>`;

/** Replaces the master's shapes and the sizes of its text; the list of its layouts stays as it is. */
export const masterXml = (xml: string, rightToLeft: boolean): string => {
  const list = xml.match(/<p:sldLayoutIdLst>.*?<\/p:sldLayoutIdLst>/s)?.[0] ?? '';
  const map = xml.match(/<p:clrMap [^>]*\/>/)?.[0] ?? '';
  const levels = Array.from({ length: 9 }, (_, at) =>
    level(`lvl${at + 1}pPr`, at === 0 ? 32 : 28, 'mn', rightToLeft, spaced(98, 8)),
  );
  const styles = `<p:txStyles><p:titleStyle>${level('lvl1pPr', 44, 'mj', rightToLeft, spaced(95, 0))}</p:titleStyle><p:bodyStyle>${levels.join('')}</p:bodyStyle><p:otherStyle>${level('lvl1pPr', 18, 'mn', rightToLeft, '')}</p:otherStyle></p:txStyles>`;
  return partXml('sldMaster', title(TITLE_BOX, 'b') + body(BODY_BOX) + number(), {
    ground: ground('bg1'),
    after: `${map}${list}${styles}`,
  });
};

const colour = (name: string, hex: string): string => `<a:${name}><a:srgbClr val="${hex}"/></a:${name}>`;

/** The house's inks and letters in place of Office's; where the letters are not known, those of Rockwell and Verdana are nearest. */
export const themeXml = (xml: string, complexFont: string | undefined): string => {
  const colours: [string, string][] = [
    ['dk1', INK.ink],
    ['lt1', INK.paper],
    ['dk2', INK.soft],
    ['lt2', INK.tint],
    ['accent1', INK.banner],
    ['accent2', INK.leaf],
    ['accent3', INK.violet],
    ['accent4', INK.light],
    ['accent5', INK.edge],
    ['accent6', INK.pencil],
    ['hlink', INK.banner],
    ['folHlink', INK.violet],
  ];
  const complex = `<a:ea typeface=""/><a:cs typeface="${escaped(complexFont ?? '')}"/>`;
  const fonts = `<a:fontScheme name="Fundi"><a:majorFont><a:latin typeface="${TITLE_FONT}" panose="02060603020205020403" pitchFamily="18" charset="0"/>${complex}</a:majorFont><a:minorFont><a:latin typeface="${TEXT_FONT}" panose="020B0604030504040204" pitchFamily="34" charset="0"/>${complex}</a:minorFont></a:fontScheme>`;
  return xml
    .replace(
      /<a:clrScheme .*?<\/a:clrScheme>/s,
      `<a:clrScheme name="Fundi">${colours.map(([name, hex]) => colour(name, hex)).join('')}</a:clrScheme>`,
    )
    .replace(/<a:fontScheme .*?<\/a:fontScheme>/s, fonts)
    .replace(/(<a:theme [^>]*name=")[^"]*"/, '$1Fundi"');
};
