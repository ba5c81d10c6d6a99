import { type Document, isAlias, isMap, isScalar, isSeq, type Node, parseDocument, visit, type YAMLMap } from 'yaml';
import { LIMITS } from './limits.ts';
import type { Lines } from './lines.ts';
import type { Report } from './problems.ts';
import { depthOf, tooDeepOffset } from './yaml-depth.ts';

const QUOTE = 'Put the whole value in quotes: title: "Six points: a show of hands"';

/** What the parser's codes mean to someone who has never heard of YAML. */
const REASONS: Record<string, readonly [why: string, how: string]> = {
  ALIAS_PROPS: ['an alias has a tag', 'Write the value out'],
  BAD_ALIAS: ['a value begins with * or &', QUOTE],
  BAD_DQ_ESCAPE: ['a backslash in double quotes means nothing', 'Write two backslashes, or use single quotes'],
  BAD_INDENT: [
    'a line is indented by too little or too much',
    'Line it up with its neighbours, and close each bracket',
  ],
  BAD_SCALAR_START: ['a value begins with a sign that YAML keeps for itself', QUOTE],
  BLOCK_AS_IMPLICIT_KEY: ['there is a second colon in this value', QUOTE],
  BLOCK_IN_FLOW: [
    'something in braces or brackets is not separated by a comma',
    'Put a comma between: {min: 6, max: 24}',
  ],
  DUPLICATE_KEY: ['a key stands here for the second time', 'Keep one of the two'],
  IMPOSSIBLE: ['nothing can be made of it', 'Write the line afresh'],
  KEY_OVER_1024_CHARS: ['a key is very long', 'A key is a word: end it with a colon'],
  MISSING_CHAR: [
    'a quote, bracket, colon or dash is missing',
    'Close each quote and bracket, and put a colon after each key',
  ],
  MULTILINE_IMPLICIT_KEY: ['a key runs over more than one line', QUOTE],
  MULTIPLE_ANCHORS: ['a value has two anchors', 'Take them out'],
  MULTIPLE_DOCS: ['there is a second --- or ... inside it', 'Take the line out'],
  MULTIPLE_TAGS: ['a value has two tags', 'Take them out'],
  NON_STRING_KEY: ['a key is not a word', 'Put the key in quotes'],
  TAB_AS_INDENT: ['a tab is used to indent', 'Use spaces'],
  TAG_RESOLVE_FAILED: ['a value begins with !', QUOTE],
  UNEXPECTED_TOKEN: [
    'a sign stands where none belongs',
    'Put each item of a list on a line of its own, or quote the value',
  ],
};

/** Anchors, aliases and tags can stand for more than they show, and kits need none. */
const withoutTricks = (doc: Document, placeOf: (node: Node) => number, lines: Lines, report: Report): boolean => {
  let clean = true;
  visit(doc, (_key, node) => {
    if (!isAlias(node) && !((isScalar(node) || isMap(node) || isSeq(node)) && (node.anchor || node.tag)))
      return undefined;
    clean = false;
    report('front-alias', lines.placeAt(placeOf(node)), {});
    return visit.BREAK;
  });
  return clean;
};

/** A map as far as it could be read, and whether that is all of it. */
export interface YamlRead {
  map: YAMLMap;
  isWhole: boolean;
}

/**
 * Reads front matter into YAML's own tree, so that each value knows its place. Reports what cannot be read and
 * returns what can; undefined when there is no map at all.
 * @param offset where `source` begins in the whole text
 */
export const readYaml = (source: string, offset: number, lines: Lines, report: Report): YamlRead | undefined => {
  const deepAt = tooDeepOffset(source);
  if (deepAt !== undefined) {
    report('front-too-deep', lines.placeAt(offset + deepAt), {});
    return undefined;
  }
  // YAML's parser knows no line that ends in CR alone; as many characters, so that places stay.
  const doc = parseDocument(source.replace(/\r(?!\n)/g, '\n'), {
    prettyErrors: false,
    logLevel: 'silent',
    stringKeys: true,
  });
  const told = new Set<number>();
  for (const { code, pos } of doc.errors.slice(0, 20)) {
    const at = lines.placeAt(offset + pos[0]);
    // One slip on a line is often several to the parser.
    if (told.has(at.line)) continue;
    told.add(at.line);
    const [why, how] = REASONS[code] ?? ['it is not YAML', 'Write each line as a key, a colon, a space and a value'];
    report('front-not-yaml', at, { why, how: `${how}.` });
  }
  if (!isMap(doc.contents)) {
    if (doc.errors.length === 0) report('front-not-map', lines.placeAt(offset), {});
    return undefined;
  }
  if (depthOf(doc.contents) > LIMITS.frontMatterDepth) {
    report('front-too-deep', lines.placeAt(offset), {});
    return undefined;
  }
  const isClean = withoutTricks(doc, (node) => offset + (node.range?.[0] ?? 0), lines, report);
  return isClean ? { map: doc.contents, isWhole: doc.errors.length === 0 } : undefined;
};

/** A YAML value as plain data. No key of it can reach a prototype. */
export const plain = (node: unknown): unknown => {
  if (isMap(node)) return Object.fromEntries(node.items.map(({ key, value }) => [nameOf(key), plain(value)]));
  if (isSeq(node)) return node.items.map(plain);
  return isScalar(node) ? node.value : null;
};

/** A key as written. */
export const nameOf = (key: unknown): string => (isScalar(key) ? String(key.value) : String(key));

/** A scalar as the words its author wrote: `1984` stays `1984`, `on` stays `on`; undefined for anything else or nothing. */
export const wordsOf = (node: unknown): string | undefined => {
  if (!isScalar(node) || node.value === null) return undefined;
  const words = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
  return words.replace(/\s+/g, ' ').trim();
};
