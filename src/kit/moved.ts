import type { Piece } from './piece.ts';
import type { Pieces } from './pieces.ts';

/** The longest run of places that only rises: what stands in it was not moved. Each step halves what is left to look at. */
const unmoved = (places: readonly number[]): Set<number> => {
  /** For each length, the place in `places` at which the best run of that length ends. */
  const ends: number[] = [];
  const behind: (number | undefined)[] = [];
  places.forEach((place, at) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[ends[middle] ?? 0] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    behind[at] = ends[low - 1];
    ends[low] = at;
  });
  const run = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = behind[at]) run.add(places[at] ?? 0);
  return run;
};

/** Pieces by key. */
export const byKey = ({ all }: Pieces): Map<string, Piece> => new Map(all.map((piece) => [piece.key, piece]));

/** Keys of what stands elsewhere than it did: in something else, or in another order with its neighbours. */
export const movedKeys = (before: Pieces, after: Pieces): Set<string> => {
  const was = byKey(before);
  const place = new Map(before.all.map(({ key }, at) => [key, at]));
  const moved = new Set<string>();
  for (const within of new Set(after.all.map((piece) => piece.within))) {
    const here = after.all.filter((piece) => piece.within === within && was.has(piece.key));
    const stayed = here.filter(({ key }) => was.get(key)?.within === within);
    const run = unmoved(stayed.map(({ key }) => place.get(key) ?? 0));
    for (const piece of here) {
      if (!stayed.includes(piece) || !run.has(place.get(piece.key) ?? 0)) moved.add(piece.key);
    }
  }
  return moved;
};
