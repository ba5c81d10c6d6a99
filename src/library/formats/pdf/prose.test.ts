import type { PhrasingContent, RootContent, Table } from 'mdast';
import { describe, expect, it } from 'vitest';
import { type Surroundings, setProse, setText } from './prose.ts';

const around: Surroundings = {
  link: (url) => (url.startsWith('#') ? (url === '#here' ? { label: 'k0-here' } : undefined) : { to: url }),
  source: (identifier) => (identifier === 'known' ? { mark: 3, label: 'source-3' } : undefined),
  picture: (name) => (name === 'lamp.png' ? '/media/0.png' : undefined),
};
const text = (value: string): PhrasingContent => ({ type: 'text', value });
const paragraph = (...children: PhrasingContent[]): RootContent => ({ type: 'paragraph', children });
const set = (...nodes: RootContent[]) => setProse(nodes, around, 1);

describe('setting text', () => {
  it('makes one line of many', () => {
    expect(setText('one\ntwo')).toEqual(['one two']);
  });

  it('draws the signs that our fonts lack', () => {
    expect(setText('tick ☐ or ★')).toEqual(['tick ', { t: 'sign', sign: '☐' }, ' or ', { t: 'sign', sign: '★' }]);
  });

  it.each(['Name: …………', 'Name: ____', 'Name: ……… ………', `Name: ${'…'.repeat(70)}`])(
    'makes a line to write on of the dots in %s',
    (words) => {
      expect(setText(words)).toEqual(['Name: ', { t: 'blank', letters: words.length - 6 }]);
    },
  );

  it('leaves a pause a pause', () => {
    expect(setText('But … why? Oh…')).toEqual(['But … why? Oh…']);
  });

  it('lets a word break that is longer than any column', () => {
    const [words] = setText(`a ${'x'.repeat(60)} b`);
    expect(words).toBe(`a ${'x'.repeat(23)}\u200b${'x'.repeat(23)}\u200b${'x'.repeat(14)} b`);
    expect(setText('https://example.org/a-long/address-that/breaks-by/itself-at-its/slashes')).toHaveLength(1);
  });

  it('drops what is no character', () => {
    expect(setText('a\u0000b\u0007c')).toEqual(['abc']);
  });
});

describe('setting prose', () => {
  const heading = (depth: 1 | 2 | 3 | 4 | 5 | 6): RootContent => ({ type: 'heading', depth, children: [text('x')] });
  const levels = (...depths: (1 | 2 | 3 | 4 | 5 | 6)[]) =>
    set(...depths.map(heading)).map((block) => (block.t === 'heading' ? block.level : 0));

  it('never skips a level of heading, whatever the text does', () => {
    expect(levels(2, 4, 6, 3, 2, 1, 5)).toEqual([2, 3, 4, 3, 2, 2, 3]);
  });

  it('makes a link of what this document holds, of an address, and of nothing else', () => {
    const link = (url: string): PhrasingContent => ({ type: 'link', url, children: [text('it')] });
    expect(set(paragraph(link('#here')))).toEqual([{ t: 'p', of: [{ t: 'to', label: 'k0-here', of: ['it'] }] }]);
    expect(set(paragraph(link('https://a.example/')))).toEqual([
      { t: 'p', of: [{ t: 'link', url: 'https://a.example/', of: ['it'] }] },
    ]);
    expect(set(paragraph(link('#elsewhere')))).toEqual([{ t: 'p', of: ['it'] }]);
  });

  it('numbers a source that the document lists, and passes over one that it does not know', () => {
    const cite = (identifier: string): PhrasingContent => ({ type: 'footnoteReference', identifier });
    expect(set(paragraph(text('So'), cite('known'), cite('other')))).toEqual([
      { t: 'p', of: ['So', { t: 'note', mark: 3, label: 'source-3' }] },
    ]);
  });

  it('sets a picture by itself as a block, and one that is missing as its words', () => {
    const image = (url: string): PhrasingContent => ({ type: 'image', url, alt: 'A lamp' });
    expect(set(paragraph(image('media/lamp.png')))).toEqual([{ t: 'picture', path: '/media/0.png', alt: 'A lamp' }]);
    expect(set(paragraph(image('media/other.png')))).toEqual([{ t: 'p', of: [{ t: 'em', of: ['A lamp'] }] }]);
  });

  it('prints raw HTML as text', () => {
    expect(set({ type: 'html', value: '<script>x</script>' })).toEqual([{ t: 'p', of: ['<script>x</script>'] }]);
  });

  const aTable = (...rows: string[][]): Table => ({
    type: 'table',
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((value) => ({ type: 'tableCell', children: value ? [text(value)] : [] })),
    })),
  });

  it('gives a column with nothing in it room to write, and short ones no more than they need', () => {
    const [table] = set(aTable(['What', 'I know', 'No.'], ['The name that is in the small print', '', '1']));
    expect(table).toMatchObject({ t: 'table', write: true });
    if (table?.t !== 'table') throw new Error('It is no table.');
    const [words = 0, empty = 0, figures] = table.wide;
    expect([words > 0, empty > 0, figures]).toEqual([true, true, 0]);
  });

  it('fills a row that is shorter than the rest', () => {
    const [table] = set(aTable(['a', 'b', 'c'], ['1']));
    expect(table).toMatchObject({ rows: [[['1'], [], []]] });
  });
});
