import type { Nameless, Piece } from './piece.ts';

/** The pieces of an earlier version that are still to be found again. */
export interface Past {
  /** Keys of all that there was, and of all that was named since. */
  keys: Set<string>;
  /** Takes the first that stands `within`, is of a kind and answers a question. */
  take: (within: string, kind: Piece['kind'], is: (piece: Piece) => boolean) => string | undefined;
}

/** Pieces with an id have it as key, after a sign that no other key begins with. */
const keyOfId = (id: string): string => `#${id}`;

/** @param idsNow ids that the later version has: those pieces are found by id alone */
export const pastOf = (pieces: readonly Piece[], idsNow: ReadonlySet<string>): Past => {
  const places = new Map<string, Piece[]>();
  const placeOf = (within: string, kind: Piece['kind']): Piece[] => {
    const found = places.get(`${kind} ${within}`) ?? [];
    places.set(`${kind} ${within}`, found);
    return found;
  };
  for (const piece of pieces) {
    if (!idsNow.has(piece.key.slice(1)) || !piece.key.startsWith('#')) placeOf(piece.within, piece.kind).push(piece);
  }
  return {
    keys: new Set(pieces.map(({ key }) => key)),
    take: (within, kind, is) => {
      const there = placeOf(within, kind);
      const at = there.findIndex(is);
      return at === -1 ? undefined : there.splice(at, 1)[0]?.key;
    },
  };
};

/** What a stretch of background says below its heading: the heading may change, and the rest shows which it was. */
const belowHeading = (text: string): string => (text.includes('\n') ? text.slice(text.indexOf('\n')) : '');

/** How a piece is known again, the surest first. */
const SIGNS: readonly ((now: Nameless, before: Piece) => boolean)[] = [
  (now, before) => now.printed === before.printed,
  (now, before) => now.title !== '' && now.title === before.title,
  (now, before) => now.name === before.name && now.id === undefined && !before.key.startsWith('#'),
];
const sameBelowHeading = (now: Nameless, before: Piece): boolean =>
  belowHeading(now.text) !== '' && belowHeading(now.text) === belowHeading(before.text);

/** Kinds of which there is seldom more than one in a place: two that are added are the same thing, told differently. */
const SINGLE: readonly Piece['kind'][] = ['prose', 'notes'];

const newKey = ({ kind, printed }: Nameless, within: string, { keys }: Past): string => {
  let key = SINGLE.includes(kind) ? `${kind} in ${within}` : `${kind} in ${within}: ${printed}`;
  while (keys.has(key)) key += '+';
  keys.add(key);
  return key;
};

/** A key for each of some neighbours: its id's, that of the piece it was, or a new one that says what it is. */
export const matchedKeys = (children: readonly Nameless[], within: string, past: Past): string[] => {
  const keys = children.map(({ id }) => (id === undefined ? undefined : keyOfId(id)));
  children.forEach((child, at) => {
    const isRenamed = child.kind === 'background' && child.id !== undefined && !past.keys.has(keyOfId(child.id));
    if (isRenamed) keys[at] = past.take(within, child.kind, (before) => sameBelowHeading(child, before)) ?? keys[at];
  });
  for (const isSame of SIGNS) {
    children.forEach((child, at) => {
      keys[at] ??= past.take(within, child.kind, (before) => isSame(child, before));
    });
  }
  return children.map((child, at) => keys[at] ?? newKey(child, within, past));
};
