import { type Element, valOf, within } from './xml.ts';

/** How a list counts at a depth; undefined where it shows no mark at all. */
export type Numbering = (id: string, depth: number) => { ordered: boolean; start: number } | undefined;

/** The lists of a document. */
export const numberingIn = (root: Element | undefined): Numbering => {
  const shapes = new Map(
    (root ? within(root, 'w:abstractNum') : []).map((shape) => [shape.attributes['w:abstractNumId'] ?? '', shape]),
  );
  const lists = new Map((root ? within(root, 'w:num') : []).map((list) => [list.attributes['w:numId'] ?? '', list]));
  return (id, depth) => {
    const list = lists.get(id);
    const shape = shapes.get(valOf(list, 'w:abstractNumId') ?? '');
    if (!list || !shape) return undefined;
    const isAt = ({ attributes }: Element): boolean => attributes['w:ilvl'] === String(depth);
    const level = within(shape, 'w:lvl').find(isAt);
    const format = valOf(level, 'w:numFmt') ?? 'decimal';
    if (format === 'none') return undefined;
    const other = valOf(within(list, 'w:lvlOverride').find(isAt), 'w:startOverride');
    const start = Number(other ?? valOf(level, 'w:start') ?? 1);
    return { ordered: format !== 'bullet', start: Number.isSafeInteger(start) && start >= 0 ? start : 1 };
  };
};
