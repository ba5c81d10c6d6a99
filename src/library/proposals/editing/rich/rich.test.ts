import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordingOf } from '../../../../kit/edit.ts';
import { editablesOf } from '../../../../kit/edit-kit.ts';
import { proseTyped } from '../../../../kit/edit-text.ts';
import { printProse } from '../../../../kit/grammar.ts';
import { aKit } from '../../../../kit/kit.testing.ts';
import type { Kit, Prose } from '../../../../kit/kit.ts';
import { parseKit } from '../../../../kit/parse.ts';
import { printKit } from '../../../../kit/print.ts';
import { plainText } from '../../../../kit/reading.ts';
import { type DocNode, docOf } from './doc.ts';
import { nameOfBlock, proseOf } from './prose-of.ts';
import { schema } from './schema.ts';

/** A text as the editor gives it back: its own reading of it. */
const held = (prose: Prose): DocNode => {
  const doc = schema.nodeFromJSON(docOf(prose));
  doc.check();
  return doc.toJSON();
};
const again = (text: string): string => printProse(proseOf(held(proseTyped(text, ['a']))));

/** Every text of a kit that an editor may be opened over. */
const textsOf = (kit: Kit): Prose[] =>
  editablesOf(kit).flatMap((thing) => {
    const { body, notes = '', slides = [] } = wordingOf(thing);
    return [body, notes, ...slides.map((slide) => slide.body)].map((text) => proseTyped(text, ['note', 'a', 'b']));
  });
const asRead = (kit: Kit): Kit => parseKit(printKit(kit)).kit ?? kit;
const RUNS = { numRuns: fc.readConfigureGlobal()?.numRuns ?? 60 };

describe('a text in the editor', () => {
  it.each([
    'Talk *in pairs*, **aloud**, for `ten` minutes.[^a]',
    '- one\n- two\n  - deeper\n- three',
    '3. three\n4. four',
    '> They said no.\n>\n> Twice.',
    '### Doubt\n\nShe says: [I can’t](#cant).',
    'A line\\\nand another',
    '- one\n\n  more of one\n\n- two',
    '**Say:** “Now.” ***Both*** and [**bold** link](https://example.org "T")',
    '| a | b |\n| - | -: |\n| c | d |',
    '```\ncode\n```\n\n***\n\n![A march](media/march.jpg)',
  ])('comes back as it was: %j', (text) => {
    expect(again(text)).toBe(text);
  });
  it('is one that the editor can hold, and keeps every word, in any kit', () => {
    fc.assert(
      fc.property(aKit.map(asRead), (kit) => {
        for (const prose of textsOf(kit)) {
          const back = proseOf(held(prose));
          expect(plainText(back).replace(/\s+/g, ' ')).toBe(plainText(prose).replace(/\s+/g, ' '));
        }
      }),
      RUNS,
    );
  });
  it('reads again as what the editor gave', () => {
    fc.assert(
      fc.property(aKit.map(asRead), (kit) => {
        for (const prose of textsOf(kit)) {
          const once = printProse(proseOf(held(prose)));
          expect(printProse(proseOf(held(proseTyped(once, ['note', 'a', 'b']))))).toBe(once);
        }
      }),
      RUNS,
    );
  });
  it('gives back to the letter each block that nobody touched', () => {
    fc.assert(
      fc.property(aKit.map(asRead), (kit) => {
        for (const prose of textsOf(kit)) {
          const doc = held(prose);
          const originals = new Map(prose.map((node, at) => [nameOfBlock(doc.content?.[at] ?? { type: '' }), node]));
          const added: DocNode = { type: 'paragraph', content: [{ type: 'text', text: 'New.' }] };
          const after = proseOf({ ...doc, content: [...(doc.content ?? []), added] }, originals);
          expect(after.slice(0, prose.length)).toEqual(
            prose.map((node) => originals.get(nameOfBlock(held([node]).content?.[0] ?? { type: '' }))),
          );
        }
      }),
      RUNS,
    );
  });
  it('gives every text of a real kit back to the letter, untouched or not', () => {
    const { kit } = parseKit(readFileSync('content/kits/why-wont-she-sign/kit.md', 'utf8'));
    if (!kit) throw new Error('no kit');
    for (const thing of editablesOf(kit)) {
      const { body } = wordingOf(thing);
      const prose = proseTyped(body, ['a']);
      expect(printProse(proseOf(held(prose)))).toBe(printProse(prose));
    }
  });
  it('is an empty paragraph when there is none, and nothing again', () => {
    expect(again('')).toBe('');
  });
  it('puts the space at the edge of marked words outside, and drops marks around nothing', () => {
    const strong = [{ type: 'strong' }];
    const content: DocNode[] = [
      { type: 'text', text: 'a' },
      { type: 'text', text: ' bold ', marks: strong },
      { type: 'text', text: 'b' },
      { type: 'text', text: '  ', marks: [{ type: 'em' }] },
      { type: 'hard_break' },
    ];
    expect(printProse(proseOf({ type: 'doc', content: [{ type: 'paragraph', content }, { type: 'paragraph' }] }))).toBe(
      'a **bold** b',
    );
  });
});
