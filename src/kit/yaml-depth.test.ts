import { describe, expect, it } from 'vitest';
import { aKitText } from './kit.testing.ts';
import { parseKit } from './parse.ts';
import { tooDeepOffset } from './yaml-depth.ts';

const codes = (line: string): string[] => parseKit(aKitText({ front: `${line}\n` })).problems.map(({ code }) => code);
const indented = (depth: number): string => Array.from({ length: depth }, (_, at) => `${' '.repeat(at)}a:`).join('\n');

describe('front matter in front matter', () => {
  it('may stand sixteen deep, in brackets, braces, on a line, or by indenting', () => {
    for (const open of ['[', '{a: ', '- ', '? ']) expect(tooDeepOffset(`a: ${open.repeat(16)}`)).toBeUndefined();
    expect(codes(`a: ${'['.repeat(15)}${']'.repeat(15)}`)).toEqual(['key-unknown']);
    expect(codes(indented(16))).toEqual(['key-unknown']);
  });
  it('and no deeper: the first that is too deep is named', () => {
    expect(tooDeepOffset(`a: ${'['.repeat(17)}`)).toBe(3 + 16);
    expect(tooDeepOffset(`a: ${'{a: '.repeat(17)}`)).toBe(3 + 16 * 4);
    expect(tooDeepOffset('- '.repeat(17))).toBe(32);
    expect(codes(`a: ${'['.repeat(16)}${']'.repeat(16)}`)).toEqual(['front-too-deep']);
    expect(codes(indented(18))).toEqual(['front-too-deep']);
  });
  it('counts no sign inside words, and begins each line afresh', () => {
    expect(tooDeepOffset(`a: "${'['.repeat(40)}"\nb: x${'[{- ?'.repeat(20)}`)).toBeUndefined();
    expect(tooDeepOffset(`a:\n${'- [x]\n'.repeat(40)}`)).toBeUndefined();
  });
});
