import { XMLParser } from 'fast-xml-parser';
import { LIMITS } from './limits.ts';

/** An element of an Office file, with the prefixes that Office writes: `w:p`. */
export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (Element | string)[];
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  // Office needs the five that XML has, and numbers: those are read here.
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: LIMITS.depth,
});

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const characterOf = (code: number): string =>
  code >= 32 || code === 9 || code === 10 ? (code <= 0x10_ff_ff ? String.fromCodePoint(code) : '') : '';

/** Text as it was meant: with its references read, without half surrogates. */
const read = (text: string): string =>
  text.includes('&')
    ? text
        .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (_, hex, decimal, name) => {
          if (typeof hex === 'string') return characterOf(Number.parseInt(hex, 16));
          if (typeof decimal === 'string') return characterOf(Number(decimal));
          return NAMED[String(name).toLowerCase()] ?? '';
        })
        .toWellFormed()
    : text.toWellFormed();

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const attributesOf = (value: unknown): Record<string, string> => {
  const found: Record<string, string> = Object.create(null);
  if (isRecord(value)) for (const [name, said] of Object.entries(value)) found[name] = read(String(said));
  return found;
};

const childOf = (value: unknown): (Element | string)[] => {
  if (!isRecord(value)) return [];
  for (const [name, inside] of Object.entries(value)) {
    if (name === '#text') return typeof inside === 'string' ? [read(inside)] : [];
    if (name === ':@') continue;
    return [
      { name, attributes: attributesOf(value[':@']), children: Array.isArray(inside) ? inside.flatMap(childOf) : [] },
    ];
  }
  return [];
};

const decoded = (bytes: Uint8Array): string => {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
};

/**
 * The outermost element of a part; undefined when it can't be read. A document type, by which XML can be made to swell or
 * to look elsewhere, is never read: `isHostile` asks for one.
 */
export const parseXml = (bytes: Uint8Array): Element | undefined => {
  if (bytes.length > LIMITS.xmlBytes) return undefined;
  const text = decoded(bytes);
  if (hasDocumentType(text)) return undefined;
  try {
    const read: unknown = parser.parse(text);
    return (Array.isArray(read) ? read : []).flatMap(childOf).find((child) => typeof child !== 'string');
  } catch {
    return undefined;
  }
};

const hasDocumentType = (text: string): boolean => /<!\s*(?:DOCTYPE|ENTITY)/i.test(text);

/** Whether a part says a document type, which no Office file does. */
export const isHostile = (bytes: Uint8Array): boolean => hasDocumentType(decoded(bytes));

export const isElement = (child: Element | string): child is Element => typeof child !== 'string';

/** The elements of a name that stand right in another. */
export const within = ({ children }: Element, name: string): Element[] =>
  children.filter(isElement).filter((child) => child.name === name);

/** The first of them. */
export const first = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((child): child is Element => isElement(child) && child.name === name);

/** The first along a path of names. */
export const along = (element: Element | undefined, ...names: readonly string[]): Element | undefined =>
  names.reduce<Element | undefined>((found, name) => first(found, name), element);

/** Every element of a name, at whatever depth, in the order written. */
export const everywhere = (element: Element, name: string): Element[] =>
  element.children
    .filter(isElement)
    .flatMap((child) => (child.name === name ? [child, ...everywhere(child, name)] : everywhere(child, name)));

/** The same without those that stand in one another. */
export const outermost = (element: Element, name: string): Element[] =>
  element.children.filter(isElement).flatMap((child) => (child.name === name ? [child] : outermost(child, name)));

/** `w:val` of the first element of a name. */
export const valOf = (element: Element | undefined, name: string): string | undefined =>
  first(element, name)?.attributes['w:val'];
