import { along, type Element, first, valOf, within } from './xml.ts';

/** A style of the document, its own and what it takes from the one it is based on. */
export interface Style {
  /** Small letters, no spaces: Office and LibreOffice write the same name in their own ways. */
  name: string;
  level: number | undefined;
  list: { id: string; depth: number } | undefined;
  bold: boolean;
  italic: boolean;
}

export type Styles = (id: string | undefined) => Style;

const PLAIN: Style = { name: 'normal', level: undefined, list: undefined, bold: false, italic: false };
/** A style based on itself, round a corner, is based on nothing. */
const BASES = 12;

const nameIn = (text: string): string => text.toLowerCase().replace(/[\s_-]+/g, '');

/** Whether a mark that can be switched off is on. */
export const isOn = (mark: Element | undefined): boolean =>
  mark !== undefined && !['0', 'false', 'off', 'none'].includes(mark.attributes['w:val'] ?? '');

const levelOf = (name: string, outline: string | undefined): number | undefined => {
  if (name === 'title') return 0;
  const named = /^heading([1-9])$/.exec(name)?.[1];
  if (named) return Number(named);
  const level = outline === undefined ? Number.NaN : Number(outline);
  return level >= 0 && level <= 8 ? level + 1 : undefined;
};

/** The list that a paragraph's or a style's properties put it in. */
export const listIn = (properties: Element | undefined): { id: string; depth: number } | undefined => {
  const list = first(properties, 'w:numPr');
  const id = valOf(list, 'w:numId');
  return id === undefined
    ? undefined
    : { id, depth: Math.min(8, Math.max(0, Number(valOf(list, 'w:ilvl') ?? 0) || 0)) };
};

/** The level that a paragraph's own properties give it. */
export const outlineIn = (properties: Element | undefined): number | undefined =>
  levelOf('', valOf(properties, 'w:outlineLvl'));

const styleOf = (element: Element, base: Style): Style => {
  const properties = first(element, 'w:pPr');
  const marks = first(element, 'w:rPr');
  const name = nameIn(valOf(element, 'w:name') ?? element.attributes['w:styleId'] ?? '');
  const isParagraph = element.attributes['w:type'] !== 'character';
  return {
    name,
    level: levelOf(name, valOf(properties, 'w:outlineLvl')) ?? (base.level === 0 ? undefined : base.level),
    list: listIn(properties) ?? base.list,
    // What is bold by its paragraph's style is no emphasis of its author's.
    bold: !isParagraph && (name === 'strong' || isOn(along(marks, 'w:b')) || base.bold),
    italic: !isParagraph && (name === 'emphasis' || isOn(along(marks, 'w:i')) || base.italic),
  };
};

/** The styles of a document by their ids. */
export const stylesIn = (root: Element | undefined): Styles => {
  const elements = new Map(
    (root ? within(root, 'w:style') : []).map((style) => [style.attributes['w:styleId'] ?? '', style]),
  );
  const known = new Map<string, Style>();
  const find = (id: string | undefined, bases: number): Style => {
    const element = id === undefined ? undefined : elements.get(id);
    if (id === undefined || !element || bases === 0) return id === undefined ? PLAIN : { ...PLAIN, name: nameIn(id) };
    const style = known.get(id) ?? styleOf(element, find(valOf(element, 'w:basedOn'), bases - 1));
    known.set(id, style);
    return style;
  };
  return (id) => find(id, BASES);
};
