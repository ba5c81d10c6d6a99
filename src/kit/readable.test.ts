import { describe, expect, it } from 'vitest';
import { readBoth } from './readable.ts';

describe('reading two versions of some Markdown', () => {
  it('gives a line for each paragraph, item and row, without marks', () => {
    const text = '## Why\n\n**Say:** *hello*  \nand go.\n\n- one\n- two\n\n| a | b |\n| - | - |\n| c | d |\n';
    expect(readBoth(text, `${text}\n3. three`)).toEqual({
      before: 'Why\nSay: hello and go.\n• one\n• two\na · b\nc · d',
      after: 'Why\nSay: hello and go.\n• one\n• two\na · b\nc · d\n3. three',
    });
  });
  it('says where a link goes when that changed, and only then', () => {
    const before = 'See [the card](#card) and [the union](https://union.example).';
    const after = before.replace('union.example', 'elsewhere.example');
    expect(readBoth(before, after)?.after).toBe('See the card and the union (https://elsewhere.example).');
  });
  it('names pictures and notes', () => {
    expect(readBoth('', '![A hall](media/a.png) he said.[^1]\n\n[^1]: A book.')?.after).toBe(
      '[A hall: media/a.png] he said.[1]\n[1] A book.',
    );
  });
  it('names a note that is given elsewhere', () => {
    expect(readBoth('', 'He said.[^other]')?.after).toBe('He said.[other]');
  });
  it('finds nothing to read where only marks differ', () => {
    expect(readBoth('one **two**', 'one *two*')).toBeUndefined();
  });
});
