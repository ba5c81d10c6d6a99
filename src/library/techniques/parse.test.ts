import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FAMILIES, parseTechnique } from './parse.ts';

const files = readdirSync('content/techniques').filter((name) => name.endsWith('.md'));
const struggles = new Set(readdirSync('content/struggles').map((name) => name.replace(/\.md$/, '')));

const front = (name: string) => {
  const read = parseTechnique(readFileSync(`content/techniques/${name}`, 'utf8'));
  if (!read.ok) throw new Error(`${name}: ${read.problem}`);
  return read.page.front;
};

describe('the techniques that ship', () => {
  it('are at least twenty-four, with some in every family', () => {
    expect(files.length).toBeGreaterThanOrEqual(24);
    expect(new Set(files.map((name) => front(name).family))).toEqual(new Set(FAMILIES));
  });
  it.each(files)('%s can be read, and names only struggles that are there', (name) => {
    for (const struggle of front(name).struggles) expect(struggles).toContain(struggle);
  });
});

describe('reading a technique', () => {
  it('says in one sentence which fact is wrong', () => {
    const read = parseTechnique(
      '---\ntitle: Listening\nsummary: x\nfamily: dance\nminutes: {do: "1 hour", teach: 20}\nsources: [x]\n---\n',
    );
    expect(read.ok).toBe(false);
    if (!read.ok) expect(read.problem).toContain('family');
  });
});
