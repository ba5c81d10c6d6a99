import { describe, expect, it } from 'vitest';
import { csv } from './csv.ts';

describe('a table as CSV', () => {
  it('quotes what has commas, quotes and lines', () => {
    expect(csv(['a', 'b'], [['x, "y"', 'one\ntwo']])).toBe('\uFEFFa,b\r\n"x, ""y""","one\ntwo"\r\n');
  });
  it('holds no formula, whatever somebody typed', () => {
    expect(csv(['a'], [['=1+1'], ['@x'], ['-2'], ['\tx'], [-2], [null]])).toBe(
      `\uFEFFa\r\n'=1+1\r\n'@x\r\n'-2\r\n'\tx\r\n-2\r\n\r\n`,
    );
  });
});
