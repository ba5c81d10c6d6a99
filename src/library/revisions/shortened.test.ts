import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aKitChangedTwice } from '../../kit/edits.testing.ts';
import { aKitText } from '../../kit/kit.testing.ts';
import type { Kit } from '../../kit/kit.ts';
import { parseKit } from '../../kit/parse.ts';
import { printKit } from '../../kit/print.ts';
import { differenceOf } from './difference.ts';
import { shortened } from './shortened.ts';

const kit = (text: string): Kit => {
  const { kit } = parseKit(text);
  if (!kit) throw new Error('no kit');
  return kit;
};
/** All that is shown of a difference. */
const told = (before: string, after: string) => differenceOf(kit(before), kit(after));

describe('two states without what they share', () => {
  it('have lost what is the same, and kept what opens it', () => {
    const step = (words: string) => `::::step[One]{#one minutes=10 method=pairs}\n${words}\n::::\n\n`;
    const why = '## Why\n\nBecause.\n\n';
    const [was, is] = shortened(
      aKitText({ body: why + step('Talk.') + step('Walk.').replaceAll('ne', 'wo') }),
      aKitText({ body: why + step('Talk.') + step('Run.').replaceAll('ne', 'wo') }),
    );
    expect(was).not.toContain('Because');
    expect(was).not.toContain('Talk.');
    expect(was).toContain('## Why');
    expect(was).toContain('::::step[One]{#one minutes=10 method=pairs}\n::::\n');
    expect([was.includes('Walk.'), is.includes('Run.')]).toEqual([true, true]);
  });
  it('differ as the whole ones do', () => {
    fc.assert(
      fc.property(aKitChangedTwice, ({ base, ours }) => {
        const [before, after] = [printKit(base), printKit(ours)];
        expect(told(...shortened(before, after))).toEqual(told(before, after));
      }),
      { numRuns: fc.readConfigureGlobal()?.numRuns ?? 60 },
    );
  });
});
