import type { Piece } from './pieces.ts';
import type { Told } from './told.ts';

/** A struggle's line drawn small and true to time: stretches of it, as parts of 1. */
export interface SmallLine {
  solid: readonly Piece[];
  broken: readonly Piece[];
}

/** The shortest break that is seen at all. */
const BREAK = 0.028;

export const smallLineOf = ({ happenings, breaks }: Told): SmallLine => {
  const first = happenings[0]?.day ?? 0;
  const span = (happenings.at(-1)?.day ?? first) - first;
  const at = (day: number) => (span === 0 ? 0 : Math.min(1, Math.max(0, (day - first) / span)));
  const broken: Piece[] = [];
  for (const { from, to, goesOn } of breaks) {
    const begins = Math.max(Math.min(at(from), 1 - BREAK), broken.at(-1)?.to ?? 0);
    const ends = goesOn ? 1 : Math.min(1, Math.max(at(to), begins + BREAK));
    if (ends > begins) broken.push({ from: begins, to: ends });
  }
  const edges = [0, ...broken.flatMap(({ from, to }) => [from, to]), 1];
  const solid = edges.flatMap((from, nth) => {
    const to = edges[nth + 1] ?? from;
    return nth % 2 === 0 && to > from ? [{ from, to }] : [];
  });
  return { solid, broken };
};
