import { BREAK_PX } from './picture.ts';

/** A stretch along the line, in px. */
export interface Piece {
  from: number;
  to: number;
}

/** Between two breaks the line is seen to hold. */
const BETWEEN_PX = 12;

/**
 * The line from `start` to `end`, cut where it breaks. Every break is long enough to be seen and none overlaps another. One that is
 * there from the first thing told begins with the line, and one that goes on ends with it.
 */
export const piecesOf = (
  breaks: readonly (Piece & { goesOn: boolean })[],
  { start, end, first }: { start: number; end: number; first: number },
): { solid: Piece[]; broken: (Piece & { nth: number })[] } => {
  const broken: (Piece & { nth: number })[] = [];
  for (const [nth, { from, to, goesOn }] of breaks.entries()) {
    const before = broken.at(-1);
    const begins = Math.max(from <= first - 1 ? start : from, before ? before.to + BETWEEN_PX : start);
    const ends = goesOn ? end : Math.min(end, Math.max(to, begins + BREAK_PX));
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
