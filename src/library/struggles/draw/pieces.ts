import { BREAK_PX } from './picture.ts';

/** A stretch along the line, in px. */
export interface Piece {
  from: number;
  to: number;
}

/** Between two breaks the line is seen to hold. */
const BETWEEN_PX = 12;

/**
 * The line from `start` to `end`, cut where it breaks. Every break is long enough to be seen, none overlaps another, and one that
 * reaches `last` (the last thing told) goes on to the end: nobody has said that the line was ever whole again.
 */
export const piecesOf = (
  breaks: readonly Piece[],
  { start, end, first, last }: { start: number; end: number; first: number; last: number },
): { solid: Piece[]; broken: (Piece & { nth: number })[] } => {
  const broken: (Piece & { nth: number })[] = [];
  for (const [nth, { from, to }] of breaks.entries()) {
    const before = broken.at(-1);
    const begins = Math.max(from <= first - 1 ? start : from, before ? before.to + BETWEEN_PX : start);
    const reaches = to >= last - 1 ? end : to;
    const ends = Math.min(end, Math.max(reaches, begins + BREAK_PX));
    if (ends - begins >= BETWEEN_PX) broken.push({ nth, from: begins, to: ends });
  }
  const edges = [start, ...broken.flatMap(({ from, to }) => [from, to]), end];
  const solid: Piece[] = [];
  for (let at = 0; at < edges.length; at += 2) {
    const [from = 0, to = 0] = [edges[at], edges[at + 1]];
    if (to - from > 0.5) solid.push({ from, to });
  }
  return { solid, broken };
};
