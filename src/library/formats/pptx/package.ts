import { strToU8 } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import type { KitJob } from '../job.ts';
import { complexFontOf, escaped } from '../office/office-text.ts';
import { closeOffice, mend, type OfficeParts, openOffice } from '../office/office-zip.ts';
import { writeRecord } from '../office/record.ts';
import { partXml } from './drawing.ts';
import { notesXml, type Page } from './drawn.ts';
import { LAYOUTS, layoutXml, masterXml, themeXml } from './layouts.ts';

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a presentation with so many empty slides: the library knows the package, we draw what is on them. */
const emptyPackage = async (pages: readonly Page[]): Promise<OfficeParts> => {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  // The library always makes a first layout of its own, which stands for ours.
  const [, ...named] = LAYOUTS;
  for (const name of named) deck.defineSlideMaster({ title: name });
  for (const { layout } of pages) {
    const slide = layout === LAYOUTS[0] ? deck.addSlide() : deck.addSlide({ masterName: layout });
    slide.addNotes(' ');
  }
  const bytes = await deck.write({ outputType: 'uint8array' });
  if (!(bytes instanceof Uint8Array)) throw new Error('The presentation was not written as bytes.');
  return openOffice(bytes);
};

const relation = (id: string, type: string, target: string, isOutside = false): string =>
  `<Relationship Id="${id}" Type="${RELATION}/${type}" Target="${escaped(target)}"${isOutside ? ' TargetMode="External"' : ''}/>`;

const writePage = (parts: OfficeParts, page: Page, at: number): void => {
  const number = at + 1;
  parts.set(`ppt/slides/slide${number}.xml`, strToU8(partXml('sld', page.shapes)));
  const related = [
    ...page.links.map((address, link) => relation(`rIdL${link + 1}`, 'hyperlink', address, true)),
    ...page.media.map(({ path }, medium) => relation(`rIdM${medium + 1}`, 'image', path.replace(/^ppt\//, '../'))),
  ];
  mend(parts, `ppt/slides/_rels/slide${number}.xml.rels`, (xml) =>
    xml.replace('</Relationships>', `${related.join('')}</Relationships>`),
  );
  mend(parts, `ppt/notesSlides/notesSlide${number}.xml`, (xml) =>
    xml
      .replace(
        /(<p:ph type="body" idx="1"\/>.*?<a:lstStyle\/>).*?(<\/p:txBody>)/s,
        (_, before: string, after: string) => `${before}${notesXml(page.notes)}${after}`,
      )
      .replace(/<p:extLst>.*?<\/p:extLst>/s, ''),
  );
  for (const { path, bytes } of page.media) parts.set(path, bytes);
};

const app = (slides: number): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Fundi</Application><PresentationFormat>Widescreen</PresentationFormat><Slides>${slides}</Slides><Notes>${slides}</Notes></Properties>`;

/** Order as the standard has it: masters, notes masters, slides; and languages and direction of the kit. */
const presentation = (xml: string, rightToLeft: boolean): string => {
  const notes = xml.match(/<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s)?.[0] ?? '';
  return xml
    .replace(notes, '')
    .replace('<p:sldIdLst>', `${notes}<p:sldIdLst>`)
    .replace(/<p:notesSz [^>]*\/>/, '<p:notesSz cx="6858000" cy="9144000"/>')
    .replace('<p:presentation ', rightToLeft ? '<p:presentation rtl="1" ' : '<p:presentation ');
};

/** Puts the pages into a presentation, with our master, layouts, theme and record. */
export const packed = async (pages: readonly Page[], job: KitJob, rightToLeft: boolean): Promise<Uint8Array> => {
  const parts = await emptyPackage(pages);
  pages.forEach((page, at) => {
    writePage(parts, page, at);
  });
  LAYOUTS.forEach((layout, at) => {
    parts.set(`ppt/slideLayouts/slideLayout${at + 1}.xml`, strToU8(layoutXml(layout)));
  });
  mend(parts, 'ppt/slideMasters/slideMaster1.xml', (xml) => masterXml(xml, rightToLeft));
  mend(parts, 'ppt/theme/theme1.xml', (xml) => themeXml(xml, complexFontOf(job.kit.front.language)));
  mend(parts, 'ppt/presentation.xml', (xml) => presentation(xml, rightToLeft));
  parts.set('docProps/app.xml', strToU8(app(pages.length)));
  writeRecord(parts, job);
  return closeOffice(parts, job.edition.date);
};
