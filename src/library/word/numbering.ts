import { type Element, valOf, within } from './xml.ts';

/** How a list counts at a depth; undefined where it shows no mark at all. */
export type Numbering = (id: string, depth: number) => { ordered: boolean; start: number } | undefined;

const depthOf = ({ attributes }: Element): string => attributes['w:ilvl'] ?? '';

/** Asked once of each element: a document asks at every paragraph. */
const memo = <Value>(make: (element: Element) => Value): ((element: Element) => Value) => {
  const known = new Map<Element, Value>();
  return (element) => {
    const value = known.get(element) ?? make(element);
    known.set(element, value);
    return value;
  };
};

/** The lists of a document. */
export const numberingIn = (root: Element | undefined): Numbering => {
  const shapes = new Map(
    (root ? within(root, 'w:abstractNum') : []).map((shape) => [shape.attributes['w:abstractNumId'] ?? '', shape]),
  );
  const lists = new Map((root ? within(root, 'w:num') : []).map((list) => [list.attributes['w:numId'] ?? '', list]));
  const levelsOf = memo((shape) => new Map(within(shape, 'w:lvl').map((level) => [depthOf(level), level])));
  const overridesOf = memo((list) => new Map(within(list, 'w:lvlOverride').map((one) => [depthOf(one), one])));
  return (id, depth) => {
    const list = lists.get(id);
    const shape = shapes.get(valOf(list, 'w:abstractNumId') ?? '');
    if (!list || !shape) return undefined;
    const level = levelsOf(shape).get(String(depth));
    const format = valOf(level, 'w:numFmt') ?? 'decimal';
    if (format === 'none') return undefined;
    const other = valOf(overridesOf(list).get(String(depth)), 'w:startOverride');
    const start = Number(other ?? valOf(level, 'w:start') ?? 1);
    return { ordered: format !== 'bullet', start: Number.isSafeInteger(start) && start >= 0 ? start : 1 };
  };
};
