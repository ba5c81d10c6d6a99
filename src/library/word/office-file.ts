import { unzip } from '../../platform/zip/unzip.ts';
import { LIMITS } from './limits.ts';
import type { Fault } from './words.ts';
import { type Element, isHostile, parseXml, within } from './xml.ts';

/** An Office file, opened. */
export interface OfficeFile {
  parts: ReadonlyMap<string, Uint8Array>;
  /** Path of the part that the rest hangs on: `word/document.xml`. */
  main: string;
  root: Element;
  /** Parts read so far. */
  read: Map<string, Element | undefined>;
}

export type Opened = { ok: true; file: OfficeFile } | { ok: false; why: Fault };

const no = (why: Fault): Opened => ({ ok: false, why });

const begins = (bytes: Uint8Array, ...signs: readonly number[]): boolean =>
  signs.every((sign, at) => bytes[at] === sign);

/** UTF-16 as the old Office kinds write the names of what they hold. */
const holdsWide = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes).includes(Buffer.from(name, 'utf16le'));

/** What is wrong with a file that is no archive at all. */
const faultOfPlain = (bytes: Uint8Array): Fault | undefined => {
  if (bytes.length === 0) return 'empty';
  if (bytes.length > LIMITS.fileBytes) return 'tooBig';
  if (begins(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    if (holdsWide(bytes, 'WordDocument')) return 'oldWord';
    return holdsWide(bytes, 'PowerPoint Document') ? 'oldSlides' : 'oldOffice';
  }
  const opening = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (opening.startsWith('{\\rtf')) return 'rtf';
  if (opening.includes('%PDF-')) return 'pdf';
  return begins(bytes, 0x50, 0x4b) ? undefined : 'notAFile';
};

/** What is wrong with an archive that is no Office file of the kind that was asked for. */
const faultOfArchive = (parts: ReadonlyMap<string, Uint8Array>): Fault => {
  const kind = Buffer.from(parts.get('mimetype') ?? new Uint8Array()).toString('latin1');
  if (kind.includes('opendocument.presentation')) return 'odp';
  if (kind.includes('opendocument')) return 'odt';
  const paths = [...parts.keys()];
  if (paths.some((path) => path === 'Index/Document.iwa' || path === 'Index/Tables/DataList.iwa')) {
    return paths.some((path) => /^Index\/Slide/.test(path)) ? 'keynote' : 'pages';
  }
  if (parts.has('xl/workbook.xml')) return 'sheet';
  return 'notAFile';
};

const WHY = {
  notAZip: 'broken',
  tooManyEntries: 'tooManyParts',
  tooLarge: 'tooManyParts',
  outside: 'hostile',
  link: 'hostile',
  encrypted: 'encrypted',
} as const;

const OFFICE_DOCUMENT = /\/officeDocument$/;

/** Where the package's own relations say the main part is. */
const mainOf = (parts: ReadonlyMap<string, Uint8Array>, usual: string): string => {
  const relations = parseXml(parts.get('_rels/.rels') ?? new Uint8Array());
  const main =
    relations &&
    within(relations, 'Relationship').find(({ attributes }) => OFFICE_DOCUMENT.test(attributes.Type ?? ''));
  const path = main?.attributes.Target?.replace(/^\//, '');
  return path !== undefined && parts.has(path) ? path : usual;
};

const KINDS = {
  word: { usual: 'word/document.xml', root: 'w:document', other: 'slides' },
  slides: { usual: 'ppt/presentation.xml', root: 'p:presentation', other: 'word' },
} as const;

/** Opens what should be a Word document, or slides. Never throws: what it isn't is told. */
export const openOffice = async (bytes: Uint8Array, kind: keyof typeof KINDS): Promise<Opened> => {
  const plain = faultOfPlain(bytes);
  if (plain) return no(plain);
  const unzipped = await unzip(bytes, LIMITS);
  if (!unzipped.ok) return no(WHY[unzipped.why]);
  const { files: parts } = unzipped;
  const { usual, root: rootName, other } = KINDS[kind];
  const main = mainOf(parts, usual);
  const part = parts.get(main);
  if (!part) return no(faultOfArchive(parts));
  if ([...parts].some(([path, one]) => /\.(xml|rels)$/i.test(path) && isHostile(one))) return no('hostile');
  if (part.length > LIMITS.xmlBytes) return no('tooManyParts');
  const root = parseXml(part);
  if (root?.name === rootName) return { ok: true, file: { parts, main, root, read: new Map([[main, root]]) } };
  if (root?.name === KINDS[other].root) return no(other);
  return no(root ? faultOfArchive(parts) : 'broken');
};

/** A part of the file, read once; undefined when there is none, it can't be read, or too much was read already. */
export const partOf = ({ parts, read }: OfficeFile, path: string | undefined): Element | undefined => {
  const bytes = path === undefined ? undefined : parts.get(path);
  if (path === undefined || bytes === undefined || read.has(path)) return read.get(path ?? '');
  let total = bytes.length;
  for (const known of read.keys()) total += parts.get(known)?.length ?? 0;
  const element = total > LIMITS.xmlTotalBytes ? undefined : parseXml(bytes);
  read.set(path, element);
  return element;
};

export interface Relation {
  /** The end of its type's address: `image`, `hyperlink`, `footnotes`. */
  type: string;
  /** Path of a part, or the address outside. */
  target: string;
  isOutside: boolean;
}

/** A path seen from the part that names it; one that leads out of the file leads nowhere. */
const resolved = (from: string, target: string): string => {
  if (target.startsWith('/')) return target.slice(1);
  const path = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
};

/** What a part leads to, by the ids it uses. */
export const relationsOf = (file: OfficeFile, path: string): Map<string, Relation> => {
  const at = path.lastIndexOf('/') + 1;
  const root = partOf(file, `${path.slice(0, at)}_rels/${path.slice(at)}.rels`);
  return new Map(
    (root ? within(root, 'Relationship') : []).map(({ attributes }) => {
      const isOutside = attributes.TargetMode === 'External';
      const target = attributes.Target ?? '';
      const type = (attributes.Type ?? '').split('/').at(-1) ?? '';
      return [attributes.Id ?? '', { type, target: isOutside ? target : resolved(path, target), isOutside }];
    }),
  );
};
