/** A struggle's years as a bar on the one scale of all of them: parts of 1, and which lane it lies in, the first at 0. */
export interface YearBar {
  from: number;
  to: number;
  lane: number;
}

interface Years {
  from: number;
  to?: number | undefined;
}

/** So that one year can be seen among two hundred. */
const SHORTEST = 0.008;
const APART = 0.004;

/** Lays years out as bars on one scale, each in the first lane where it meets no other. Years come in the order they began. */
export const barsOf = (all: readonly Years[], endYear: number): YearBar[] => {
  const first = Math.min(...all.map(({ from }) => from));
  const span = Math.max(1, endYear - first);
  const lanes: number[] = [];
  return all.map(({ from, to }) => {
    const begins = Math.min((from - first) / span, 1 - SHORTEST);
    const ends = Math.min(1, Math.max(((to ?? endYear) - first) / span, begins + SHORTEST));
    const free = lanes.findIndex((end) => end + APART <= begins);
    const lane = free < 0 ? lanes.length : free;
    lanes[lane] = ends;
    return { from: begins, to: ends, lane };
  });
};
