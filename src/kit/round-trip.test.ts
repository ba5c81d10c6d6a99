import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aKit } from './kit.testing.ts';
import type { Kit } from './kit.ts';
import { parseKit } from './parse.ts';
import { printKit } from './print.ts';

const kitIn = (text: string): Kit => {
  const { kit } = parseKit(text);
  if (!kit) throw new Error('no kit');
  return kit;
};

/** The ids of background come from headings and neighbours: the one thing of a kit that its text does not say. */
const withoutBackgroundIds = ({ front, blocks }: Kit): Kit => ({
  front,
  blocks: blocks.map((block) => (block.kind === 'background' ? { ...block, id: '' } : block)),
});

describe('printing a kit and reading it again', () => {
  it('gives an equal kit, whatever its words', () => {
    fc.assert(
      fc.property(aKit, (kit) => {
        expect(withoutBackgroundIds(kitIn(printKit(kit)))).toEqual(withoutBackgroundIds(kit));
      }),
    );
  });
  it('prints the same again, byte for byte', () => {
    fc.assert(
      fc.property(aKit, (kit) => {
        const text = printKit(kit);
        expect(printKit(kitIn(text))).toBe(text);
      }),
    );
  });
});
