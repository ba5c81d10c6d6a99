import { strToU8 } from 'fflate';
import type { KitJob } from '../job.ts';
import { type DocumentFont, fontsFor, keyOf, veiled } from '../office/fonts.ts';
import { escaped } from '../office/office-text.ts';
import { closeOffice, mend, type OfficeParts, openOffice } from '../office/office-zip.ts';
import { writeRecord } from '../office/record.ts';

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

const FONT_TABLE = 'word/fontTable.xml';
const FONT_TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml';
const FONT_TYPE = 'application/vnd.openxmlformats-officedocument.obfuscatedFont';

const fontXml = ({ name, instead, family, faces }: DocumentFont, first: number): string => {
  const embedded = faces.map(({ as, bytes }, at) => `<w:${as} r:id="rId${first + at}" w:fontKey="${keyOf(bytes)}"/>`);
  return `<w:font w:name="${escaped(name)}"><w:altName w:val="${escaped(instead)}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/>${embedded.join('')}</w:font>`;
};

/** Puts the fonts inside, with what to take where they can't be used: a document looks the same on any machine. */
const addFonts = (parts: OfficeParts, fonts: readonly DocumentFont[]): void => {
  const faces = fonts.flatMap((font) => font.faces);
  let first = 1;
  const entries = fonts.map((font) => {
    const xml = fontXml(font, first);
    first += font.faces.length;
    return xml;
  });
  parts.set(FONT_TABLE, strToU8(`${HEAD}<w:fonts xmlns:w="${WORD}" xmlns:r="${OFFICE}">${entries.join('')}</w:fonts>`));
  const relations = faces.map(
    (_, at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/font" Target="fonts/font${at + 1}.odttf"/>`,
  );
  parts.set(
    'word/_rels/fontTable.xml.rels',
    strToU8(`${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${relations.join('')}</Relationships>`),
  );
  faces.forEach(({ bytes }, at) => {
    parts.set(`word/fonts/font${at + 1}.odttf`, veiled(bytes, keyOf(bytes)));
  });
  mend(parts, '[Content_Types].xml', (xml) => {
    const type = xml.includes('Extension="odttf"') ? '' : `<Default ContentType="${FONT_TYPE}" Extension="odttf"/>`;
    const table = xml.includes(`/${FONT_TABLE}"`)
      ? ''
      : `<Override ContentType="${FONT_TABLE_TYPE}" PartName="/${FONT_TABLE}"/>`;
    return xml.replace(/(<Types[^>]*>)/, `$1${type}`).replace('</Types>', `${table}</Types>`);
  });
  mend(parts, 'word/_rels/document.xml.rels', (xml) =>
    xml.includes('fontTable.xml')
      ? xml
      : xml.replace(
          '</Relationships>',
          `<Relationship Id="rIdFonts" Type="${OFFICE}/fontTable" Target="fontTable.xml"/></Relationships>`,
        ),
  );
  mend(parts, 'word/settings.xml', (xml) =>
    xml.includes('embedTrueTypeFonts')
      ? xml
      : xml.replace('<w:displayBackgroundShape/>', '<w:displayBackgroundShape/><w:embedTrueTypeFonts/>'),
  );
};

/** The library names links and pictures at random; named in order, the same kit gives the same bytes. */
const nameInOrder = (parts: OfficeParts): void => {
  for (const path of parts.keys()) {
    const [, folder, part] = path.match(/^(word\/)_rels\/(.+)\.rels$/) ?? [];
    if (!folder || !part || part === 'fontTable.xml') continue;
    const names = new Map<string, string>();
    const renamed = (xml: string, pattern: RegExp): string =>
      xml.replace(pattern, (whole, before: string, name: string) => {
        const known = names.get(name) ?? `rIdLink${names.size + 1}`;
        names.set(name, known);
        return /^rId\d+$/.test(name) ? whole : `${before}"${known}"`;
      });
    mend(parts, path, (xml) => renamed(xml, /( Id=)"(rId[\w-]+)"/g));
    mend(parts, `${folder}${part}`, (xml) => renamed(xml, /( r:(?:id|embed|link)=)"(rId[\w-]+)"/g));
  }
};

/** Its bookmarks are numbered by a count that never begins anew; here it does. */
const numberBookmarks = (xml: string): string => {
  const numbers = new Map<string, number>();
  return xml.replace(/(<w:bookmark(?:Start|End)[^>]*? w:id=)"(\d+)"/g, (_, before: string, id: string) => {
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return `${before}"${number}"`;
  });
};

/** What the library can't say: fonts, the file's record, Word's own names of its styles, and an order that is always the same. */
export const finishDocx = (bytes: Uint8Array, job: KitJob): Uint8Array => {
  const parts = openOffice(bytes);
  addFonts(parts, fontsFor(job.kit.front.language));
  nameInOrder(parts);
  mend(parts, 'word/document.xml', numberBookmarks);
  mend(parts, 'word/styles.xml', (xml) =>
    xml.replace(/<w:name w:val="Heading (\d)"\/>/g, '<w:name w:val="heading $1"/>'),
  );
  writeRecord(parts, job);
  return closeOffice(parts, job.edition.date);
};
