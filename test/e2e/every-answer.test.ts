import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { paths } from '../../src/paths.ts';
import { LANGUAGES } from '../../src/platform/words/language.ts';
import { type Address, filesOf, KINDS, pagesOf } from '../house/addresses.ts';
import { furnished } from '../house/furnished.ts';
import { aServedHouse } from '../house/house.ts';
import { htmlFaults } from '../house/html.ts';
import { type ReadPage, readPage } from '../house/read-page.ts';
import { type OnTheWire, wire } from '../house/wire.ts';

describe('every answer of the house', async () => {
  const house = await aServedHouse();
  const there = await furnished(house);
  const pages = pagesOf(there);
  let asked = 0;
  /** Each question comes from another address, so that no limit is met. */
  const ask = (address: string, headers: Record<string, string> = {}): Promise<OnTheWire> => {
    asked += 1;
    return wire(house.origin + address, {
      'x-forwarded-for': `10.9.${Math.floor(asked / 250)}.${asked % 250}`,
      ...headers,
    });
  };
  const read: (Address & { language: string; html: string; page: ReadPage; answer: OnTheWire })[] = [];
  for (const one of pages)
    for (const language of LANGUAGES) {
      const answer = await ask(one.address, { 'accept-language': language });
      const html = answer.body.toString('utf8');
      read.push({ ...one, language, html, page: readPage(html), answer });
    }

  it('is asked for by every name in paths.ts', () => {
    expect([...KINDS].sort()).toEqual(Object.keys(paths).sort());
  });

  it('is there', () => {
    expect(
      read.filter(({ answer }) => answer.status !== 200).map(({ address, answer }) => `${answer.status} ${address}`),
    ).toEqual([]);
  });

  it('is valid HTML, in English and in Welsh', async () => {
    const faults: string[] = [];
    for (const { address, language, html } of read)
      for (const fault of await htmlFaults(html)) faults.push(`${address} (${language}) ${fault}`);
    expect(faults).toEqual([]);
  });

  it('has one first heading, a title, and says its language', () => {
    const wrong = read.filter(
      ({ page, language }) =>
        page.h1s !== 1 || page.title.length < 5 || page.lang !== (language === 'cy' ? 'cy' : 'en-GB'),
    );
    expect(
      wrong.map(({ address, language, page }) => ({ address, language, ...page, ids: 0, links: 0, parts: 0 })),
    ).toEqual([]);
  });

  it('has a title that no other page has', () => {
    const own = read.filter(
      ({ address }) => !address.includes('?') && !there.plans.some((code) => address.includes(code)),
    );
    const byTitle = Map.groupBy(own, ({ language, page }) => `${language} ${page.title}`);
    const shared = [...byTitle].filter(([, holders]) => holders.length > 1);
    expect(shared.map(([title, holders]) => [title, ...holders.map(({ address }) => address)])).toEqual([]);
  });

  it('asks nothing of another host', () => {
    const outside = read.flatMap(({ address, page }) =>
      page.parts.filter((part) => !part.startsWith('/')).map((part) => `${address}: ${part}`),
    );
    expect(outside).toEqual([]);
  });

  it('leads only to what is there, and to places in it that are there', async () => {
    const dead: string[] = [];
    const targets = new Map<string, { status: number; ids: Set<string> }>();
    const follow = async (target: string): Promise<{ status: number; ids: Set<string> }> => {
      const known = targets.get(target);
      if (known) return known;
      let answer = await ask(target);
      for (let hops = 0; answer.status >= 300 && answer.status < 400 && hops < 3; hops += 1)
        answer = await ask(
          new URL(answer.headers.location ?? '', house.origin + target).href.slice(house.origin.length),
        );
      const isPage = answer.headers['content-type']?.startsWith('text/html');
      const found = {
        status: answer.status,
        ids: isPage ? readPage(answer.body.toString('utf8')).ids : new Set<string>(),
      };
      targets.set(target, found);
      return found;
    };
    for (const { address, page } of read)
      for (const link of new Set(page.links)) {
        const url = new URL(link, house.origin + address);
        if (url.origin !== house.origin) continue;
        const target = await follow(url.pathname + url.search);
        if (target.status !== 200) dead.push(`${target.status} ${link} on ${address}`);
        else if (url.hash && !target.ids.has(decodeURIComponent(url.hash.slice(1))))
          dead.push(`no such place ${link} on ${address}`);
      }
    expect(dead).toEqual([]);
    const orphans = pages.filter(
      ({ address, kind }) =>
        !['thanks', 'withdrawal', 'rehearsalNode'].includes(kind) &&
        !address.includes('?') &&
        !there.plans.some((code) => address.includes(code)) &&
        !targets.has(address),
    );
    expect(orphans, 'pages that no page leads to').toEqual([]);
  });

  const ways: Address[] = [
    ...pages,
    ...filesOf({ ...there, kits: there.kits.slice(0, 1), programmes: there.programmes.slice(0, 1) }),
    { kind: 'page', address: '/nothing-here' },
    { kind: 'ran', address: '/e/zzzzzz/ran' },
    { kind: 'health', address: paths.health },
  ];

  it('carries the headers that keep readers safe', async () => {
    const wrong: string[] = [];
    for (const { address } of ways) {
      const { headers } = await ask(address);
      const policy = String(headers['content-security-policy']);
      const sound =
        policy.includes("default-src 'none'") &&
        !policy.includes('unsafe') &&
        headers['referrer-policy'] === 'same-origin' &&
        headers['x-content-type-options'] === 'nosniff' &&
        String(headers['permissions-policy']).includes('geolocation=()') &&
        headers['set-cookie'] === undefined;
      if (!sound) wrong.push(`${address}: ${JSON.stringify(headers)}`);
    }
    expect(wrong).toEqual([]);
  });

  it('is compressed for who reads br or gzip, and is the same whichever way it comes', async () => {
    const wrong: string[] = [];
    for (const { address, html, answer } of read.filter(({ language, kind }) => language === 'en' && kind !== 'ran')) {
      const br = await ask(address, { 'accept-encoding': 'gzip, br', 'accept-language': 'en' });
      const gzip = await ask(address, { 'accept-encoding': 'gzip', 'accept-language': 'en' });
      if (br.headers['content-encoding'] !== 'br' || brotliDecompressSync(br.body).toString('utf8') !== html)
        wrong.push(`br ${address}`);
      if (gzip.headers['content-encoding'] !== 'gzip' || gunzipSync(gzip.body).toString('utf8') !== html)
        wrong.push(`gzip ${address}`);
      const etags = new Set([br, gzip, answer].map(({ headers }) => headers.etag));
      if (etags.size !== 3) wrong.push(`one ETag for different bytes: ${address}`);
      if (!String(br.headers.vary).includes('accept-encoding')) wrong.push(`vary ${address}`);
    }
    expect(wrong).toEqual([]);
  });

  it('has a strong ETag, by which a reader who has it is not sent it again', async () => {
    const wrong: string[] = [];
    const unchanging = ways.filter(
      ({ kind, address }) => !['ran', 'page', 'health', 'source'].includes(kind) && !address.startsWith('/nothing'),
    );
    for (const { address } of unchanging) {
      const first = await ask(address, { 'accept-encoding': 'br' });
      const again = await ask(address, { 'accept-encoding': 'br', 'if-none-match': first.headers.etag ?? '' });
      if (!/^"[^"]+"$/.test(first.headers.etag ?? '')) wrong.push(`no strong ETag: ${address}`);
      else if (again.status !== 304 || again.body.length > 0) wrong.push(`${again.status}: ${address}`);
    }
    expect(wrong).toEqual([]);
  });

  it('keeps the language that was chosen in every link that stays in the house', async () => {
    const wrong: string[] = [];
    for (const { address } of pages) {
      const chosen = `${address}${address.includes('?') ? '&' : '?'}lang=cy`;
      const { links } = readPage((await ask(chosen, { 'accept-language': 'en' })).body.toString('utf8'));
      for (const link of links) {
        const url = new URL(link, house.origin + chosen);
        const isPage = url.origin === house.origin && !/\.[a-z]+$/.test(url.pathname) && url.pathname !== paths.source;
        if (isPage && !link.startsWith('#') && !url.searchParams.has('lang')) wrong.push(`${link} on ${chosen}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
