import { compareKits, type FieldChange, type PartChange } from './compare.ts';
import { titleOf } from './conflict.ts';
import type { Kit } from './kit.ts';
import { byKey, movedKeys } from './moved.ts';
import { parseKit } from './parse.ts';
import type { Piece } from './piece.ts';
import { type Pieces, piecesOf, printPieces } from './pieces.ts';

/** One change between two versions of a kit, under a name by which it can be asked for. */
export type OneChange = { key: string } & ({ of: 'front'; change: FieldChange } | { of: 'part'; change: PartChange });

/** The name of a change of the front matter. */
export const frontKey = (field: string): string => `front/${field}`;

/** The name of a change of a part. */
export const keyOfPart = ({ id, kind, title }: Pick<PartChange, 'id' | 'kind' | 'title'>): string =>
  id === undefined ? `${kind}: ${title}` : `#${id}`;

/** What became of a kit, each change by itself, in the order in which they now stand. */
export const changesBetween = (before: Kit, after: Kit): OneChange[] => {
  const { front, parts } = compareKits(before, after);
  return [
    ...front.map((change): OneChange => ({ key: frontKey(change.field), of: 'front', change })),
    ...parts.map((change): OneChange => ({ key: keyOfPart(change), of: 'part', change })),
  ];
};

const isOfItsOwn = ({ key, within }: Piece): boolean => key.startsWith('#') || within === '';

const nameOf = (piece: Piece): string =>
  keyOfPart({
    id: piece.key.startsWith('#') ? piece.key.slice(1) : undefined,
    kind: piece.kind,
    title: titleOf(piece),
  });

type ByKey = ReadonlyMap<string, Piece>;

/** The piece of its own on which another hangs: itself, or what it stands in. */
const ownerOf = (piece: Piece, all: ByKey): string => {
  let at = piece;
  while (!isOfItsOwn(at)) {
    const outer = all.get(at.within);
    if (!outer) break;
    at = outer;
  }
  return at.key;
};

interface Sides {
  was: Pieces;
  is: Pieces;
  wasBy: ByKey;
  isBy: ByKey;
  moved: ReadonlySet<string>;
}

/**
 * What has to come along: whatever a new thing stands in when that is new too, whatever a thing moved into, and what was
 * moved out of a thing that goes.
 */
const withWhatBelongs = (asked: ReadonlySet<string>, { was, wasBy, isBy }: Sides): Set<string> => {
  const taken = new Set(asked);
  for (let before = -1; before !== taken.size; ) {
    before = taken.size;
    for (const key of [...taken]) {
      const now = isBy.get(key);
      const outer = now && isBy.get(now.within);
      if (outer && !wasBy.has(outer.key)) taken.add(ownerOf(outer, isBy));
      if (now) continue;
      for (const piece of was.all) {
        const elsewhere = isBy.get(piece.key);
        const isInside = ownerOf(wasBy.get(piece.within) ?? piece, wasBy) === key && piece.key !== key;
        if (isInside && isOfItsOwn(piece)) if (!elsewhere || elsewhere.within !== piece.within) taken.add(piece.key);
      }
    }
  }
  return taken;
};

/** Pieces as they shall be, each where it stands now if it was asked for, else where it stood. */
const chosenPieces = (taken: ReadonlySet<string>, { was, is, wasBy, isBy }: Sides): Map<string, Piece> => {
  const chosen = new Map<string, Piece>();
  for (const piece of was.all) if (!taken.has(ownerOf(piece, wasBy))) chosen.set(piece.key, piece);
  for (const piece of is.all) if (taken.has(ownerOf(piece, isBy))) chosen.set(piece.key, piece);
  return chosen;
};

const keysIn = ({ all }: Pieces, within: string): string[] =>
  all.filter((piece) => piece.within === within).map(({ key }) => key);

/** The keys of one place: as they stood; what was asked for and moved or is new, right after what it now follows. */
const orderIn = (
  within: string,
  chosen: ByKey,
  taken: ReadonlySet<string>,
  { was, is, wasBy, isBy, moved }: Sides,
): string[] => {
  const here = [...chosen.values()].filter((piece) => piece.within === within).map(({ key }) => key);
  const now = keysIn(is, within);
  const isPut = (key: string): boolean => {
    const piece = isBy.get(key);
    if (!piece || !taken.has(ownerOf(piece, isBy))) return false;
    return moved.has(key) || wasBy.get(key)?.within !== within;
  };
  const order = keysIn(was, within).filter((key) => here.includes(key) && !isPut(key));
  for (const key of now.filter((one) => here.includes(one) && isPut(one))) {
    const before = now.slice(0, now.indexOf(key)).findLast((one) => order.includes(one));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
  }
  return [...order, ...here.filter((key) => !order.includes(key))];
};

const inOrder = (chosen: ByKey, taken: ReadonlySet<string>, sides: Sides): Piece[] => {
  const places = ['', ...chosen.keys()];
  return places.flatMap((within) =>
    orderIn(within, chosen, taken, sides).flatMap((key) => {
      const piece = chosen.get(key);
      return piece && piece.within === within ? [piece] : [];
    }),
  );
};

const frontWith = (asked: ReadonlySet<string>, { was, is }: Sides): Map<string, unknown> => {
  const front = new Map<string, unknown>();
  for (const key of new Set([...is.front.keys(), ...was.front.keys()])) {
    const value = (asked.has(frontKey(key)) ? is : was).front.get(key);
    if (value !== undefined) front.set(key, value);
  }
  return front;
};

/**
 * The first version of a kit with only some of the changes that lead to the second: those of `asked`, by the keys that
 * `changesBetween` gives them. What can't stand without another change brings that along.
 */
export const withOnly = (before: Kit, after: Kit, asked: ReadonlySet<string>): Kit => {
  const was = piecesOf(before);
  const is = piecesOf(after, was);
  const sides: Sides = { was, is, wasBy: byKey(was), isBy: byKey(is), moved: movedKeys(was, is) };
  const own = [...was.all, ...is.all].filter((piece) => isOfItsOwn(piece) && asked.has(nameOf(piece)));
  const taken = withWhatBelongs(new Set(own.map(({ key }) => key)), sides);
  const all = inOrder(chosenPieces(taken, sides), taken, sides);
  const { kit } = parseKit(printPieces({ front: frontWith(asked, sides), all }));
  if (!kit) throw new Error('A kit lost its front matter when some changes were taken.');
  return kit;
};
