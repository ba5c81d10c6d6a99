import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { atom, type Feed } from './atom.ts';

const feed: Feed = {
  title: 'Decisions',
  page: '/decisions',
  path: '/decisions.atom',
  language: 'en',
  entries: [
    {
      id: 'a0000000-0000-4000-8000-000000000001',
      title: '</title><script>alert(1)</script> ]]> \u0000 & "so"',
      summary: 'ŵ 😀 \ud800',
      path: '/proposals/1',
      author: '<b>Marcia</b>',
      at: new Date('2026-11-25T09:00:00Z'),
    },
  ],
};

describe('a feed', () => {
  it('is sound XML that says what was said, whatever somebody typed', () => {
    const text = atom(feed, 'https://school.example');
    expect(XMLValidator.validate(text)).toBe(true);
    const read = new XMLParser({ ignoreAttributes: false }).parse(text);
    expect(read.feed.entry.title).toBe('</title><script>alert(1)</script> ]]> \ufffd & "so"');
    expect(read.feed.entry.author.name).toBe('<b>Marcia</b>');
    expect(read.feed.entry.link['@_href']).toBe('https://school.example/proposals/1');
    expect(text).not.toMatch(/<script/);
  });
  it('stands when there is nothing in it yet', () => {
    expect(XMLValidator.validate(atom({ ...feed, entries: [] }, 'https://school.example'))).toBe(true);
  });
});
