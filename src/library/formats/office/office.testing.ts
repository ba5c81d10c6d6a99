import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';

/** The parts of an Office file as text, by path. */
export const partsOf = (bytes: Uint8Array): Map<string, string> =>
  new Map(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, /\.(xml|rels)$/.test(path) ? strFromU8(part) : '']),
  );

/** What is wrong with a file's XML and its relations; nothing when Office can follow them all. */
export const faultsIn = (bytes: Uint8Array): string[] => {
  const parts = partsOf(bytes);
  const faults: string[] = [];
  for (const [path, xml] of parts) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    const valid = XMLValidator.validate(xml);
    if (valid !== true) faults.push(`${path}: ${valid.err.msg}`);
    faults.push(...relationFaults(path, xml, parts), ...typeFaults(path, parts));
  }
  return faults;
};

const attributes = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

/** Each relation's target exists, and each relation that a part names is there. */
const relationFaults = (path: string, xml: string, parts: ReadonlyMap<string, string>): string[] => {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  if (path.endsWith('.rels')) {
    const base = `/${folder.replace(/_rels\/$/, '')}`;
    return [...xml.matchAll(/<Relationship [^>]*>/g)].flatMap(([tag]) => {
      const [target = ''] = attributes(tag, 'Target');
      if (tag.includes('TargetMode="External"')) return [];
      const resolved = new URL(target, `file://${base}`).pathname.slice(1);
      return parts.has(decodeURIComponent(resolved)) ? [] : [`${path}: nothing at ${resolved}`];
    });
  }
  const related = attributes(parts.get(`${folder}_rels/${path.slice(folder.length)}.rels`) ?? '', 'Id');
  const named = ['r:id', 'r:embed', 'r:link'].flatMap((name) => attributes(xml, name));
  return named.filter((id) => !related.includes(id)).map((id) => `${path}: ${id} leads nowhere`);
};

/** Each part has a type. */
const typeFaults = (path: string, parts: ReadonlyMap<string, string>): string[] => {
  const types = parts.get('[Content_Types].xml') ?? '';
  const known =
    types.includes(`PartName="/${path}"`) || types.includes(`Extension="${path.slice(path.lastIndexOf('.') + 1)}"`);
  return known || path === '[Content_Types].xml' ? [] : [`${path} has no type`];
};

const parser = new XMLParser({ ignoreAttributes: true, trimValues: false, processEntities: true });

/** The text of a part's elements of one name, such as `a:t`, in order. */
export const textsIn = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(([whole]) => {
    const read: Record<string, unknown> = parser.parse(whole);
    return String(read[name]);
  });
