import type { Block, Kit, Part } from './kit.ts';
import { matchedKeys, type Past, pastOf } from './match.ts';
import { outlineOf } from './outline.ts';
import type { Nameless, Piece } from './piece.ts';
import { printOutline, printWhole } from './print.ts';
import { frontEntries } from './print-front.ts';

/** A kit taken apart. */
export interface Pieces {
  /** Front matter by key as written, in the order of printing. */
  front: ReadonlyMap<string, unknown>;
  /** Each after the one that it stands in, and after its neighbours before it. */
  all: readonly Piece[];
}

const idOf = (part: Part | Block): string | undefined => {
  if (part.kind === 'background') return part.body[0]?.type === 'heading' ? part.id : undefined;
  return 'id' in part ? part.id : undefined;
};

const namelessOf = (part: Part | Block): Nameless => {
  const { children, ...outline } = outlineOf(part);
  const inside = children.map(namelessOf);
  const printed = printOutline(
    outline,
    inside.map((child) => child.printed),
  );
  return { ...outline, kind: part.kind, id: idOf(part), printed, children: inside };
};

const idsIn = (children: readonly Nameless[]): string[] =>
  children.flatMap(({ id, children: inside }) => [...(id === undefined ? [] : [id]), ...idsIn(inside)]);

const keyed = (children: readonly Nameless[], within: string, past: Past): Piece[] => {
  const keys = matchedKeys(children, within, past);
  return children.flatMap(({ id: _, children: inside, ...piece }, at) => {
    const key = keys[at] ?? '';
    return [{ ...piece, key, within }, ...keyed(inside, key, past)];
  });
};

/**
 * Takes a kit apart. What has no id (notes, slides, prose) gets the key that it has in `before`, an earlier version of
 * the kit, so that the two can be laid side by side.
 */
export const piecesOf = (kit: Kit, before?: Pieces): Pieces => {
  const blocks = kit.blocks.map(namelessOf);
  const past = pastOf(before?.all ?? [], new Set(idsIn(blocks)));
  return { front: new Map(frontEntries(kit.front)), all: keyed(blocks, '', past) };
};

/** A kit's text, put together again from its pieces. */
export const printPieces = ({ front, all }: Pieces): string => {
  const inside = new Map<string, Piece[]>();
  for (const piece of all) {
    const beside = inside.get(piece.within) ?? [];
    beside.push(piece);
    inside.set(piece.within, beside);
  }
  const print = (piece: Piece): string => printOutline(piece, (inside.get(piece.key) ?? []).map(print));
  return printWhole([...front], (inside.get('') ?? []).map(print));
};
