import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aHouse } from '../../../test/house/house.ts';
import { paths } from '../../paths.ts';
import { LANGUAGES } from '../../platform/words/language.ts';
import { words } from './words.ts';

const Link = z.object({ '@_href': z.url(), '@_rel': z.enum(['alternate', 'self']) });
const Entry = z.object({
  id: z.string().regex(/^urn:uuid:[0-9a-f-]{36}$/),
  title: z.string().min(1),
  summary: z.coerce.string(),
  author: z.object({ name: z.string().min(1) }),
  updated: z.iso.datetime(),
  link: Link,
});
const Feed = z.object({
  feed: z.object({
    id: z.url(),
    title: z.string(),
    updated: z.iso.datetime(),
    link: z.array(Link),
    entry: z.array(Entry),
  }),
});
const house = await aHouse();

describe('the feed of the library', () => {
  it('is sound Atom, in both languages, with each edition once, the newest first, each leading to its kit', async () => {
    for (const language of LANGUAGES) {
      const answer = await house.get(`${paths.libraryFeed}?lang=${language}`);
      const text = await answer.text();
      expect(answer.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
      expect(XMLValidator.validate(text)).toBe(true);
      const { feed } = Feed.parse(new XMLParser({ ignoreAttributes: false }).parse(text));
      expect(feed.title).toBe(words[language].feedTitle);
      const ids = feed.entry.map(({ id }) => id);
      expect([ids.length, new Set(ids).size]).toEqual([await house.db.count`select count(*) from edition`, ids.length]);
      const moments = feed.entry.map(({ updated }) => updated);
      expect(moments).toEqual([...moments].sort().reverse());
      for (const { link } of feed.entry.slice(0, 3))
        expect((await house.get(link['@_href'].slice(house.origin.length))).status).toBe(200);
    }
  });

  it('is said by the page of the library', async () => {
    const page = await (await house.get(paths.library)).text();
    expect(page).toContain('<link rel="alternate" type="application/atom+xml" href="/library.atom"');
  });

  it('is not sent twice, and is sent small', async () => {
    const answer = await house.get(paths.libraryFeed, { 'accept-encoding': 'br' });
    expect(answer.headers.get('content-encoding')).toBe('br');
    const etag = answer.headers.get('etag') ?? '';
    const again = await house.get(paths.libraryFeed, { 'accept-encoding': 'br', 'if-none-match': etag });
    expect(again.status).toBe(304);
  });
});
