import { visit } from 'unist-util-visit';
import type { Kit } from '../../kit/kit.ts';
import { targetOf } from '../../kit/links.ts';
import { everyPart, proseOf } from '../../kit/reading.ts';

const idsOf = (kit: Kit): Set<string> =>
  new Set(kit.blocks.flatMap(everyPart).flatMap((thing) => ('id' in thing && thing.id ? [thing.id] : [])));

/** A kit in which nothing leads to what the base had and it has no longer: of such links the words stay. Tells their ids. */
export const withoutDeadLinks = (base: Kit, kit: Kit): { kit: Kit; gone: string[] } => {
  const [before, now] = [idsOf(base), idsOf(kit)];
  const isDead = (url: string): boolean => {
    const id = targetOf(url);
    return id !== undefined && before.has(id) && !now.has(id);
  };
  const root = (one: Kit) => ({ type: 'root' as const, children: one.blocks.flatMap(proseOf) });
  const gone = new Set<string>();
  visit(root(kit), 'link', ({ url }) => {
    if (isDead(url)) gone.add(targetOf(url) ?? '');
  });
  if (gone.size === 0) return { kit, gone: [] };
  const mended = structuredClone(kit);
  visit(root(mended), 'link', (node, index, parent) => {
    if (!parent || index === undefined || !isDead(node.url)) return undefined;
    parent.children.splice(index, 1, ...node.children);
    return index;
  });
  return { kit: mended, gone: [...gone] };
};
