import { describe, expect, it } from 'vitest';
import type { Block } from './nodes.ts';
import { withCards } from './papers.ts';

const paragraph = (words: string): Block => ({ t: 'p', of: [words] });
const list = (...items: string[]): Block => ({
  t: 'list',
  start: undefined,
  tight: true,
  items: items.map((one) => [paragraph(one)]),
});
const kinds = (blocks: readonly Block[]) => blocks.map(({ t }) => t);

describe('cards to cut out', () => {
  it('are made of the list of a handout that says to cut it up', () => {
    expect(kinds(withCards('acts', [paragraph('Cut up. One each.'), list('a', 'b', 'c')]))).toEqual(['p', 'cards']);
    expect(kinds(withCards('acts', [paragraph('Torrwch yn ddeg.'), list('a', 'b', 'c')]))).toEqual(['p', 'cards']);
  });

  it('are made of the list of a handout whose name says cards, in any language', () => {
    expect(kinds(withCards('shak-cards', [paragraph('کاٹ لیں۔'), list('a', 'b', 'c')]))).toEqual(['p', 'cards']);
  });

  it('are made of the longest list only', () => {
    expect(kinds(withCards('x-cards', [list('a', 'b', 'c', 'd'), list('e', 'f', 'g')]))).toEqual(['cards', 'list']);
  });

  it('are not made of a list that is to be read', () => {
    expect(kinds(withCards('seven-stages', [paragraph('Find out, then ask.'), list('a', 'b', 'c')]))).toEqual([
      'p',
      'list',
    ]);
    expect(kinds(withCards('x-cards', [list('a', 'b')]))).toEqual(['list']);
    expect(kinds(withCards('law', [list('a', 'b', 'c'), paragraph('Jobs are cut up and down the land.')]))).toEqual([
      'list',
      'p',
    ]);
  });

  it('take the whole width when there is much on them', () => {
    const [cards] = withCards('x-cards', [list('a', 'b', 'word '.repeat(120))]);
    expect(cards).toMatchObject({ t: 'cards', long: true });
  });
});
