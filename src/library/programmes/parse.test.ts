import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseProgramme } from './parse.ts';

const files = readdirSync('content/programmes').filter((name) => name.endsWith('.md'));
const kits = new Set(readdirSync('content/kits'));

const front = (name: string) => {
  const read = parseProgramme(readFileSync(`content/programmes/${name}`, 'utf8'));
  if (!read.ok) throw new Error(`${name}: ${read.problem}`);
  return read.page.front;
};

describe('the programmes that ship', () => {
  it('are three, each in English and in Welsh', () => {
    const ids = new Set(files.map((name) => name.split('.')[0]));
    expect(ids.size).toBe(3);
    for (const id of ids) expect(files).toEqual(expect.arrayContaining([`${id}.md`, `${id}.cy.md`]));
  });
  it.each(files)('%s names kits that are there, the same in both languages', (name) => {
    const named = front(name).kits.map(({ kit }) => kit);
    for (const kit of named) expect(kits).toContain(kit);
    expect(named).toEqual(front(`${name.split('.')[0]}.md`).kits.map(({ kit }) => kit));
  });
  it('say of the Welsh that nobody fluent has read it', () => {
    for (const name of files) expect(front(name).reviewed).toBe(!name.endsWith('.cy.md'));
  });
});
