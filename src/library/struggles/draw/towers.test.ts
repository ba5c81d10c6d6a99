import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStruggle, type StruggleFront } from '../parse.ts';
import { LINE_PX } from './picture.ts';
import { type Moment, towersOf } from './towers.ts';

type Power = StruggleFront['power'];

const power: fc.Arbitrary<Power> = fc.array(
  fc.record({
    when: fc.constantFrom('before', 'then', 'after'),
    side: fc.constantFrom('theirs', 'ours, the side of those who refuse'),
    height: fc.constantFrom(0.5, 1, 2, 3.5, 8),
    label: fc.string({ unit: fc.constantFrom(...'abc deWM’'), minLength: 1, maxLength: 48 }),
  }),
  { minLength: 3, maxLength: 18 },
);

const wellBuilt = (moments: readonly Moment[]): void => {
  expect(new Set(moments.map(({ groundY }) => groundY)).size).toBe(1);
  for (const { towers, width, height, groundY } of moments)
    for (const { blocks, name, lost } of towers) {
      expect(name.y + name.height).toBeLessThanOrEqual(height);
      expect(name.x + name.width).toBeLessThanOrEqual(width);
      for (const box of [...blocks, ...(lost ? [lost] : [])]) {
        expect(box.y).toBeGreaterThanOrEqual(0);
        expect(box.y + box.height).toBeLessThanOrEqual(groundY);
      }
      for (const { lines, height: tall } of blocks) expect(lines.length * LINE_PX).toBeLessThanOrEqual(tall);
      for (const [at, block] of blocks.entries())
        if (at > 0) expect(block.y + block.height).toBeLessThan(blocks[at - 1]?.y ?? 0);
    }
};

describe('the towers of power', () => {
  it('stand on one ground, with every word inside its block, whatever is written', () => {
    fc.assert(fc.property(power, (blocks) => wellBuilt(towersOf({ power: blocks, moments: [] }))));
  });
  it('show what a side has lost since the moment before', () => {
    const block = (when: string, height: number) => ({ when, side: 'ours', height, label: 'us' });
    const [first, fallen, risen] = towersOf({ power: [block('a', 4), block('b', 1), block('c', 2)], moments: [] });
    expect([first, fallen, risen].map((moment) => moment?.towers[0]?.lost !== undefined)).toEqual([false, true, false]);
  });
  const files = readdirSync('content/struggles').filter((name) => name.endsWith('.md'));
  it.each(files)('%s has three moments, each with its sentence', (name) => {
    const read = parseStruggle(readFileSync(`content/struggles/${name}`, 'utf8'));
    if (!read.ok) throw new Error(read.problem);
    const moments = towersOf(read.page.front);
    wellBuilt(moments);
    expect(moments.map(({ text }) => Boolean(text))).toEqual([true, true, true]);
  });
});
