import { describe, expect, it } from 'vitest';
import { replacing, replacingInNames, withoutPictures } from './pattern.ts';

const without = (text: string, ...words: string[]): string => replacing(words, 'someone')(text);

describe('finding what has to go', () => {
  it('finds a name however it is wrapped, capitalised, quoted or accented', () => {
    expect(without('Ask Jane\n  SMITH, or jane smith.', 'Jane Smith')).toBe('Ask someone, or someone.');
    expect(without("O’Brien, O'Brien, O\\'Brien", 'O’Brien')).toBe('someone, someone, someone');
    expect(without('Sia\u0302n and Siân', 'Siân')).toBe('someone and someone');
  });
  it('leaves longer words alone, and takes the whole name before its half', () => {
    expect(without('Annual Ann', 'Ann')).toBe('Annual someone');
    expect(without('Jane Smith and Jane', 'Jane', 'Jane Smith')).toBe('someone and someone');
  });
  it('takes what looks like a pattern as plain words', () => {
    expect(without('Room (4.b)* and 4xb', '(4.b)*')).toBe('Room someone and 4xb');
  });
  it('keeps a picture’s file name a file name', () => {
    expect(replacing(['smith'], 'a neighbour')('![x](media/smith.png) smith')).toBe(
      '![x](media/a-neighbour.png) a neighbour',
    );
    expect(replacingInNames(['smith'], 'a neighbour')('smith.png')).toBe('a-neighbour.png');
  });
  it('takes a picture out of a text, and no other', () => {
    const text = '![her](media/a.png "Her") ![him](media/b.png)';
    expect(withoutPictures(['a.png'])(text)).toBe(' ![him](media/b.png)');
  });
});
