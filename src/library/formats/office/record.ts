import { strToU8 } from 'fflate';
import { creatorsOf } from '../credits.ts';
import type { KitJob } from '../job.ts';
import { escaped, officeLanguage } from './office-text.ts';
import type { OfficeParts } from './office-zip.ts';

/** Who wrote it and when, as Office shows it under "Properties". */
const core = ({ kit, edition, slug }: KitJob): string => {
  const { front } = kit;
  const date = edition.date.toISOString().replace(/\.\d+Z$/, 'Z');
  const creators = escaped(creatorsOf(kit).join('; '));
  const keywords = [...front.techniques, ...front.struggles, ...front.setting, front.level].join(', ');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:dcmitype="http://purl.org/dc/dcmitype/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(front.title)}</dc:title><dc:subject>${escaped(slug)}</dc:subject><dc:creator>${creators}</dc:creator><cp:keywords>${escaped(keywords)}</cp:keywords><dc:description>${escaped(front.summary)}</dc:description><cp:lastModifiedBy>${creators}</cp:lastModifiedBy><cp:revision>${edition.number}</cp:revision><dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified><dc:language>${escaped(officeLanguage(front.language))}</dc:language></cp:coreProperties>`;
};

const custom = ({ kit, edition, slug }: KitJob): string => {
  const facts: [string, string][] = [
    ['licence', kit.front.licence],
    ['kit', slug],
    ['edition', String(edition.number)],
    ...(edition.revisionId ? [['revision', edition.revisionId] satisfies [string, string]] : []),
    ['code', edition.code],
    ['address', edition.address],
    ['language', kit.front.language],
  ];
  const properties = facts.map(
    ([name, value], at) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${at + 2}" name="${name}"><vt:lpwstr>${escaped(value)}</vt:lpwstr></property>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${properties.join('')}</Properties>`;
};

const CUSTOM_TYPE = 'application/vnd.openxmlformats-officedocument.custom-properties+xml';
const CUSTOM_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties';

const put = (parts: OfficeParts, path: string, ending: string, xml: string): void => {
  const text = new TextDecoder().decode(parts.get(path) ?? new Uint8Array());
  if (!text.includes('custom-properties')) parts.set(path, strToU8(text.replace(ending, `${xml}${ending}`)));
};

/** Writes a file's own record: title, makers, words to find it by, language, licence, edition and short address. */
export const writeRecord = (parts: OfficeParts, job: KitJob): void => {
  parts.set('docProps/core.xml', strToU8(core(job)));
  parts.set('docProps/custom.xml', strToU8(custom(job)));
  put(
    parts,
    '[Content_Types].xml',
    '</Types>',
    `<Override ContentType="${CUSTOM_TYPE}" PartName="/docProps/custom.xml"/>`,
  );
  put(
    parts,
    '_rels/.rels',
    '</Relationships>',
    `<Relationship Id="rIdCustom" Type="${CUSTOM_RELATION}" Target="docProps/custom.xml"/>`,
  );
};
