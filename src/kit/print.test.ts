import { describe, expect, it } from 'vitest';
import { A_STEP, aKitText } from './kit.testing.ts';
import { parseKit } from './parse.ts';
import { printKit } from './print.ts';

const printed = (text: string): string => {
  const { kit } = parseKit(text);
  if (!kit) throw new Error('no kit');
  return printKit(kit);
};
/** What is printed of a body. */
const body = (text: string): string =>
  printed(aKitText({ body: text }))
    .split('\n---\n')[1]
    ?.trim() ?? '';

describe('printing a kit', () => {
  it('writes front matter in one order, defaults and what is empty left out', () => {
    const text = aKitText({
      front:
        'zebra: 1\nbring: [a bell, "yes"]\nid: six-points\napple: [x]\ntranslation-of: {kit: k, revision: r}\nstruggles: []\n',
    });
    expect(printed(text).split('\n---\n')[0]).toBe(`---
format: fundi-kit/1
id: six-points
title: Six points
summary: Meetings that decide.
language: en-GB
licence: CC-BY-SA-4.0
level: first-steps
participants: {min: 6, max: 24}
setting: [community]
outcomes:
  - chair a meeting
bring:
  - a bell
  - yes
credits:
  - {name: The school, role: author}
translation-of: {kit: k, revision: r}
apple:
  - x
zebra: 1`);
  });
  it('writes attributes in one order, without quotes where it can, and none that goes without saying', () => {
    const given =
      ':::step[T]{hinge zoo="a b" screen="none" keep=must method="pairs" art=x shortest=20 minutes="20" id="t"}\n:::';
    expect(body(given)).toBe('::::step[T]{#t minutes=20 method=pairs hinge art=x zoo="a b"}\n::::');
    const all = '::::step[T]{#t minutes=20 shortest=8 method=pairs keep=could screen=needed hinge}\n::::';
    expect(body(all)).toBe(all);
  });
  it.each([
    ['a<b', 'n="a<b"'],
    ['say "hi"', 'n="say &#x22;hi&#x22;"'],
    ["it's", 'n="it\'s"'],
    ['a=b', 'n="a=b"'],
    ['a}b', 'n="a}b"'],
    ['&amp;', 'n=&#x26;amp;'],
    ['a&b&#1', 'n=a&#x26;b&#x26;#1'],
    ['a & b', 'n="a & b"'],
    ['two\nlines', 'n="two&#xA;lines"'],
    ['#id.x', 'n=#id.x'],
    ['', 'n'],
  ])('writes the value %j as %s, and reads it again', (value, expected) => {
    const { kit } = parseKit(aKitText({ body: ':::later{n=x}\n:::' }));
    const [block] = kit?.blocks ?? [];
    if (!kit || block?.kind !== 'unknown') throw new Error('no block');
    const text = printKit({ ...kit, blocks: [{ ...block, attributes: { n: value } }] });
    expect(text).toContain(`:::later{${expected}}`);
    expect(parseKit(text).kit?.blocks[0]).toMatchObject({ attributes: { n: value } });
  });
  it('gives whatever holds another block more colons than it', () => {
    expect(body(':::::handout[H]{#h}\n::::case[C]{#c}\n:::later\n:::\n::::\n:::::')).toBe(
      ':::::handout[H]{#h}\n::::case[C]{#c}\n:::later\n:::\n::::\n:::::',
    );
    expect(body(':::later\n```\nx\n```\n:::')).toBe(':::later\n```\nx\n```\n:::');
    expect(body('::::::later\n```\n:::::\n```\n::::::')).toBe('::::::later\n```\n:::::\n```\n::::::');
  });
  it('never escapes a time of day, and always what would begin a block', () => {
    expect(body('At 8:30pm, a:b, ::x and :y:.')).toBe('At 8:30pm, a:b, ::x and :y:.');
    expect(body('\\:::step[x]')).toBe('\\:::step\\[x]');
    expect(body('Or\\\n\\:::notes')).toBe('Or\\\n\\:::notes');
  });
  it('writes one list, one emphasis, one rule, one table, whatever was typed', () => {
    expect(body('* a\n* b\n\n__c__ _d_\n\n- - -\n\n|a|b|\n|-|:-:|\n|c|d|')).toBe(
      '- a\n- b\n\n**c** *d*\n\n***\n\n| a | b |\n| - | :-: |\n| c | d |',
    );
    expect(body('a\nb   c\n  d')).toBe('a b c d');
    expect(body('<https://example.org>')).toBe('<https://example.org>');
  });
  it('keeps footnotes where they stand', () => {
    expect(body(`So.[^a]\n\n${A_STEP}\n[^a]: Leeds, *Chronology*, no date (read).`)).toBe(
      `So.[^a]\n\n${A_STEP}\n[^a]: Leeds, *Chronology*, no date (read).`,
    );
  });
  it('keeps a later version’s block, what stands in it too', () => {
    const later = '::::poll[Which *way*?]{#p x=1}\nSay.\n\n:::notes\nCount.\n:::\n::::';
    expect(body(later)).toBe(later.replace('*way*', 'way'));
  });
  it('writes questions with their endings', () => {
    expect(body(':::evaluation\n* Good? (1–5)\n* And **how**? (words)\n:::')).toBe(
      ':::evaluation\n- Good? (1-5)\n- And **how**? (words)\n:::',
    );
  });
});
