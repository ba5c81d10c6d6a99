import { type Conflict, type Decide, decisions, titleOf } from './conflict.ts';
import type { Kit, Problem } from './kit.ts';
import { mergeFront } from './merge-front.ts';
import { mergeOrder, type Orders } from './merge-order.ts';
import { mergePiece } from './merge-piece.ts';
import { byKey } from './moved.ts';
import { parseKit } from './parse.ts';
import type { Piece } from './piece.ts';
import { type Pieces, piecesOf, printPieces } from './pieces.ts';
import type { Choice, Three } from './three.ts';

/**
 * A merged kit, as it reads once it is printed, with the problems of its text; or, when people have to decide first,
 * what: then there is no kit.
 */
export interface Merged {
  kit: Kit | undefined;
  conflicts: Conflict[];
  problems: Problem[];
}

type Versions = Record<'base' | 'ours' | 'theirs', Pieces>;

/** What is left of a piece that one side no longer has; undefined when it goes. */
const mergeAbsence = (
  { base, ours, theirs }: Three<Piece>,
  isFollowing: boolean,
  decide: Decide,
): Piece | undefined => {
  const left = ours ?? theirs;
  if (!left || !base) return left;
  if (isFollowing) return left;
  if (left.printed === base.printed) return undefined;
  const choice = decide({
    id: `${left.key}/presence`,
    kind: left.kind,
    title: titleOf(base),
    field: 'presence',
    base: base.printed,
    ours: ours?.printed,
    theirs: theirs?.printed,
  });
  return choice === 'ours' || choice === 'theirs' ? (choice === 'ours' ? ours : theirs) : left;
};

/** Every piece that stays, merged; not yet in order. */
const mergePieces = ({ base, ours, theirs }: Versions, decide: Decide): Map<string, Piece> => {
  const [was, one, other] = [byKey(base), byKey(ours), byKey(theirs)];
  const merged = new Map<string, Piece>();
  for (const key of new Set([...one.keys(), ...other.keys()])) {
    const three = { base: was.get(key), ours: one.get(key), theirs: other.get(key) };
    const { within } = three.ours ?? three.theirs ?? { within: '' };
    const side = three.ours ? other : one;
    // Where a side took out the whole of what this stands in, that is decided there, and this follows.
    const isFollowing = within !== '' && !side.has(within);
    const piece =
      three.ours && three.theirs
        ? mergePiece({ base: three.base, ours: three.ours, theirs: three.theirs }, decide)
        : mergeAbsence(three, isFollowing, decide);
    if (piece) merged.set(key, piece);
  }
  return merged;
};

/** Whether a piece stands in the kit at last, in something that went, or, moved both ways, in itself. */
const standingOf = (piece: Piece, merged: ReadonlyMap<string, Piece>): 'kept' | 'gone' | 'in itself' => {
  const seen = new Set<string>();
  for (let at: Piece | undefined = piece; at; at = merged.get(at.within)) {
    if (at.within === '') return 'kept';
    if (seen.has(at.key)) return 'in itself';
    seen.add(at.key);
  }
  return 'gone';
};

/** Where a piece stands that each side moved into what stands in it: a person says whose move holds. */
const outOfCircle = (
  piece: Piece,
  { base, ours, theirs }: Record<keyof Versions, Map<string, Piece>>,
  decide: Decide,
): Piece => {
  const { key, kind } = piece;
  const [was, one, other] = [base.get(key)?.within, ours.get(key)?.within, theirs.get(key)?.within];
  const choice = decide({
    id: `${key}/circle`,
    kind,
    title: titleOf(piece),
    field: 'place',
    base: was,
    ours: one,
    theirs: other,
  });
  return { ...piece, within: (choice === 'theirs' ? other : one) ?? '' };
};

/** Only what stands in something that stays. */
const standing = (merged: ReadonlyMap<string, Piece>, versions: Versions, decide: Decide): Map<string, Piece> => {
  const sides = { base: byKey(versions.base), ours: byKey(versions.ours), theirs: byKey(versions.theirs) };
  const placed = new Map(
    [...merged].map(([key, piece]) => {
      const isCircling = standingOf(piece, merged) === 'in itself';
      return [key, isCircling ? outOfCircle(piece, sides, decide) : piece];
    }),
  );
  return new Map([...placed].filter(([, piece]) => standingOf(piece, placed) === 'kept'));
};

const keysIn = ({ all }: Pieces, within: string): string[] =>
  all.filter((piece) => piece.within === within).map(({ key }) => key);

const titlesIn = (keys: readonly string[], among: readonly string[], merged: ReadonlyMap<string, Piece>): string =>
  keys
    .filter((key) => among.includes(key))
    .flatMap((key) => merged.get(key) ?? [])
    .map(titleOf)
    .join('\n');

/** The keys of one place in order. Two steps that were added side by side are for a person to order. */
const mergeLevel = (
  within: string,
  { base, ours, theirs }: Versions,
  merged: ReadonlyMap<string, Piece>,
  decide: Decide,
): string[] => {
  const kept = [...merged.values()].filter((piece) => piece.within === within).map(({ key }) => key);
  const orders: Orders = { base: keysIn(base, within), ours: keysIn(ours, within), theirs: keysIn(theirs, within) };
  const isStep = (key: string): boolean => merged.get(key)?.kind === 'step';
  const found = mergeOrder(kept, orders, (a, b) => isStep(a) && isStep(b));
  if ('order' in found) return found.order;
  const { clash } = found;
  const choice = decide({
    id: `${within}/order`,
    kind: merged.get(within)?.kind ?? 'kit',
    title: merged.has(within) ? titlesIn([within], [within], merged) : '',
    field: 'order',
    base: titlesIn(orders.base, clash, merged),
    ours: titlesIn(orders.ours, clash, merged),
    theirs: titlesIn(orders.theirs, clash, merged),
  });
  const first = choice === 'theirs' ? orders.theirs : orders.ours;
  const second = choice === 'theirs' ? orders.ours : orders.theirs;
  return [...new Set([...first, ...second])].filter((key) => kept.includes(key));
};

const inOrder = (versions: Versions, merged: ReadonlyMap<string, Piece>, decide: Decide): Piece[] => {
  const places = ['', ...new Set([...merged.values()].map(({ within }) => within).filter((within) => within !== ''))];
  return places.flatMap((within) =>
    mergeLevel(within, versions, merged, decide).flatMap((key) => merged.get(key) ?? []),
  );
};

/**
 * Merges two changes of one kit: step by step and field by field, then sentence by sentence. Nothing is guessed: what
 * both changed differently is a conflict, unless `choices` has an answer to it by its id.
 */
export const mergeKits = (
  base: Kit,
  ours: Kit,
  theirs: Kit,
  choices: ReadonlyMap<string, Choice> = new Map(),
): Merged => {
  const before = piecesOf(base);
  const versions = { base: before, ours: piecesOf(ours, before), theirs: piecesOf(theirs, before) };
  const { conflicts, decide } = decisions(choices);
  const front = mergeFront(versions.base.front, versions.ours.front, versions.theirs.front, decide);
  const all = inOrder(versions, standing(mergePieces(versions, decide), versions, decide), decide);
  if (conflicts.length > 0) return { kit: undefined, conflicts, problems: [] };
  return { ...parseKit(printPieces({ front, all })), conflicts };
};
