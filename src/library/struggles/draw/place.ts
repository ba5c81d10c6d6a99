import { widthOf } from './measure.ts';
import { type Label, LINE_PX, SIZE_PX } from './picture.ts';
import type { Piece } from './pieces.ts';
import type { Break } from './told.ts';

interface Pole {
  side: 'above' | 'below';
  x: number;
}

const CLEAR_PX = 9;
/** A word about a break may stand this far from the middle of it, and still be read as its own. */
const FAR_PX = 110;

/** The lane along the line: where it begins and ends, how high it lies, and the poles that cross it. */
interface Lane {
  start: number;
  width: number;
  lineY: number;
  poles: readonly Pole[];
}

interface Spot {
  x: number;
  y: number;
  away: number;
}

/** Everywhere on one side of the line that words of this width may stand. */
const spotsOn = (side: Pole['side'], wordsPx: number, broken: Piece, { start, width, lineY, poles }: Lane): Spot[] => {
  const middle = (broken.from + broken.to) / 2;
  const walls = [start, ...poles.filter((pole) => pole.side === side).map(({ x }) => x), width];
  return walls.slice(1).flatMap((wall, at): Spot[] => {
    const [from, to] = [(walls[at] ?? 0) + CLEAR_PX, wall - CLEAR_PX];
    if (to - from < wordsPx) return [];
    const x = Math.min(Math.max(middle - wordsPx / 2, from), to - wordsPx);
    return [{ x, y: side === 'above' ? lineY - 11 - LINE_PX : lineY + 10, away: Math.abs(x + wordsPx / 2 - middle) }];
  });
};

const meets = (one: Label, { x, y }: Spot, words: number): boolean =>
  one.y === y && x < one.x + one.width + CLEAR_PX && one.x < x + words + CLEAR_PX;

/** What is said of each break, close to it, between two poles. Where there is no room it stays unsaid here: the table has it. */
export const placeBreaks = (
  breaks: readonly Break[],
  broken: readonly (Piece & { nth: number })[],
  lane: Lane,
): Label[] => {
  const placed: Label[] = [];
  for (const piece of broken) {
    const label = breaks[piece.nth]?.label;
    if (!label) continue;
    const words = widthOf(label, { sizePx: SIZE_PX });
    const [best] = (['above', 'below'] as const)
      .flatMap((side) => spotsOn(side, words, piece, lane))
      .filter((spot) => spot.away <= FAR_PX && !placed.some((one) => meets(one, spot, words)))
      .sort((one, other) => one.away - other.away);
    if (best)
      placed.push({ kind: 'break', bold: 0, x: best.x, y: best.y, width: words, height: LINE_PX, lines: [label] });
  }
  return placed;
};
