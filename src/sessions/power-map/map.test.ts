import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EMPTY, MOST, mapFrom, type PowerMap, withMoved, withoutPlaced, withPlaced, withTie } from './map.ts';

const of = (...names: string[]): PowerMap =>
  names.reduce<PowerMap>((map, name) => withPlaced(map, { name, kind: 'person', power: 5, support: 0 }), EMPTY);

describe('a power map', () => {
  it('takes whoever has a name, inside its edges', () => {
    const map = withPlaced(of('The manager'), { name: '  ', kind: 'body', power: 1, support: 1 });
    expect(map.placed).toHaveLength(1);
    expect(withMoved(map, 1, { power: 99, support: -99 }).placed[0]).toMatchObject({ power: 10, support: -5 });
  });
  it('ties two who are on it, once, and nobody to themselves', () => {
    const tied = withTie(of('A', 'B'), { from: 1, to: 2, how: 'pays' });
    expect(withTie(tied, { from: 1, to: 2, how: 'pays' }).ties).toHaveLength(1);
    expect(withTie(tied, { from: 1, to: 1, how: 'pays' }).ties).toHaveLength(1);
    expect(withTie(tied, { from: 1, to: 9, how: 'pays' }).ties).toHaveLength(1);
    expect(withoutPlaced(tied, 2)).toMatchObject({ placed: [{ name: 'A' }], ties: [] });
  });
  it('comes back from what was written as it was', () => {
    const map = withTie(of('A', 'B', 'C'), { from: 3, to: 1, how: 'answers-to' });
    expect(mapFrom(JSON.parse(JSON.stringify(map)))).toEqual(map);
    const gap = withTie(withoutPlaced(map, 2), { from: 1, to: 3, how: 'fears' });
    const back = mapFrom(JSON.parse(JSON.stringify(gap)));
    expect(back?.placed.map(({ name }) => name)).toEqual(['A', 'C']);
    expect(back?.ties).toEqual([
      { from: 2, to: 1, how: 'answers-to' },
      { from: 1, to: 2, how: 'fears' },
    ]);
  });
  it('reads whatever a file may hold without breaking', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const map = mapFrom(value);
        expect(map === undefined || map.placed.length <= MOST.places).toBe(true);
      }),
    );
  });
});
