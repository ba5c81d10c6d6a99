import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { areaOf, TILES } from './tiles.ts';

/** Each area's letters and the middle of its outcodes, from the file. */
const middles = (): Map<string, { latitude: number; longitude: number }> => {
  const [, ...rows] = readFileSync('content/data/uk-outcodes.csv', 'utf8').trim().split('\n');
  const of = new Map<string, [number, number][]>();
  for (const row of rows) {
    const [outcode = '', latitude, longitude] = row.split(',');
    const area = areaOf(/^[A-Z]+/.exec(outcode)?.[0] ?? null) ?? 'none';
    of.set(area, [...(of.get(area) ?? []), [Number(latitude), Number(longitude)]]);
  }
  const mean = (numbers: number[]) => numbers.reduce((all, one) => all + one, 0) / numbers.length;
  return new Map(
    [...of].map(([area, all]) => [
      area,
      { latitude: mean(all.map(([y]) => y)), longitude: mean(all.map(([, x]) => x)) },
    ]),
  );
};

/** A degree north is a tile and two thirds here, a degree east one and a half. */
const FAR_DEGREES = { north: 0.5, east: 0.9 };

describe('the tiles of the map', () => {
  it('are one for each area that an outcode lies in, no two in one place', () => {
    expect(TILES.map(({ area }) => area).sort()).toEqual([...middles().keys()].sort());
    expect(new Set(TILES.map(({ column, row }) => `${column} ${row}`)).size).toBe(TILES.length);
  });

  it('lie as the areas do: whatever is far to the north or east of another is drawn so', () => {
    const found = middles();
    const isWrong = TILES.flatMap((one) =>
      TILES.filter((other) => {
        const [here, there] = [found.get(one.area), found.get(other.area)];
        if (!here || !there) return true;
        const isNorth = here.latitude - there.latitude > FAR_DEGREES.north && one.row > other.row;
        const isEast = here.longitude - there.longitude > FAR_DEGREES.east * 2 && one.column < other.column;
        return isNorth || isEast;
      }).map((other) => `${one.area} ${other.area}`),
    );
    expect(isWrong.length).toBeLessThan((TILES.length * TILES.length) / 100);
  });
});
