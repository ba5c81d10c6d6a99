import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkKit } from '../../kit/check.ts';
import { parseKit } from '../../kit/parse.ts';
import { printKit } from '../../kit/print.ts';
import { stepsOf } from '../../kit/reading.ts';
import { changeIn, fixture, fixtureKit, SLUG, withParts } from './fixtures.testing.ts';

const BLOCK = /<w:p>.*?<\/w:p>|<w:p [^>]*>.*?<\/w:p>|<w:tbl>.*?<\/w:tbl>/gs;

/** Something that somebody does to a document: `at` and `to` are parts of its length. */
interface Act {
  does: 'strike' | 'move' | 'copy' | 'say' | 'empty';
  at: number;
  to: number;
  many: number;
  words: string;
}

const anAct: fc.Arbitrary<Act> = fc.record({
  does: fc.constantFrom('strike', 'move', 'copy', 'say', 'empty'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
  many: fc.integer({ min: 1, max: 25 }),
  words: fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      ':::step[x]',
      '# One',
      '[^x]: y',
      '<b>',
      '***',
      '| a |',
      '10 minutes',
      '* * *',
      '[x](#gone)',
      '---',
      '1. one',
      '![](media/x.png)',
    ),
  ),
});

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/\p{Cc}|\p{Cs}/gu, '');

const done = (blocks: readonly string[], { does, at, to, many, words }: Act): string[] => {
  const from = Math.floor(at * blocks.length);
  const some = blocks.slice(from, from + many);
  const rest = blocks.toSpliced(from, many);
  switch (does) {
    case 'strike':
      return rest;
    case 'move':
      return rest.toSpliced(Math.floor(to * rest.length), 0, ...some);
    case 'copy':
      return blocks.toSpliced(Math.floor(to * blocks.length), 0, ...some);
    case 'say':
      return blocks.toSpliced(
        from,
        1,
        ...some.slice(0, 1).map((one) => one.replace(/(<w:t[^>]*>)[^<]*/, (_, open) => `${open}${escaped(words)}`)),
      );
    case 'empty':
      return blocks.toSpliced(from, 1, ...some.slice(0, 1).map((one) => one.replace(/(<w:t[^>]*>)[^<]*/g, '$1')));
  }
};

describe('whatever somebody does to a kit’s Word file', () => {
  const base = fixtureKit();
  const file = fixture('untouched.docx');
  it('gives a sound kit, whose steps have each an id of its own', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anAct, { minLength: 1, maxLength: 6 }), async (acts) => {
        const edited = withParts(file, {
          'word/document.xml': (text) => {
            const blocks = [...text.matchAll(BLOCK)].map(([block]) => block);
            const [first = '', last = ''] = [blocks[0], blocks.at(-1)];
            const [before, after] = [
              text.slice(0, text.indexOf(first)),
              text.slice(text.lastIndexOf(last) + last.length),
            ];
            return before + acts.reduce(done, blocks).join('') + after;
          },
        });
        const { kit } = await changeIn(base, SLUG, edited);
        if (stepsOf(kit).length === 0) return;
        const parsed = parseKit(printKit(kit));
        expect(checkKit(parsed).filter(({ severity }) => severity === 'error')).toEqual([]);
        const ids = stepsOf(kit).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 40 },
    );
  });
});
