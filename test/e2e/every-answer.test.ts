import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { paths } from '../../src/paths.ts';
import { LANGUAGES, type Language } from '../../src/platform/words/language.ts';
import { type Address, filesOf, KINDS, type Kind, pagesOf } from '../house/addresses.ts';
import { furnished } from '../house/furnished.ts';
import { aServedHouse } from '../house/house.ts';
import { htmlFaults } from '../house/html.ts';
import { type ReadPage, readPage } from '../house/read-page.ts';
import { type OnTheWire, wire } from '../house/wire.ts';

interface Read extends Address {
  language: Language;
  html: string;
  page: ReadPage;
  answer: OnTheWire;
}

/** Pages that are made anew for each reader, and those that only their own link leads to. */
const FOR_ONE: readonly Kind[] = ['ran', 'thanks', 'withdrawal'];

describe('every answer of the house', async () => {
  const house = await aServedHouse();
  const there = await furnished(house);
  const pages = pagesOf(there);
  const isOfPlan = (address: string): boolean => there.plans.some((code) => address.includes(code));
  let asked = 0;
  /** Each question comes from another address, so that no limit is met. */
  const ask = (address: string, headers: Record<string, string> = {}): Promise<OnTheWire> => {
    asked += 1;
    return wire(house.origin + address, {
      'x-forwarded-for': `10.9.${Math.floor(asked / 250)}.${asked % 250}`,
      ...headers,
    });
  };
  const read: Read[] = [];
  for (const one of pages)
    for (const language of LANGUAGES) {
      const answer = await ask(one.address, { 'accept-language': language });
      const html = answer.body.toString('utf8');
      read.push({ ...one, language, html, page: readPage(html), answer });
    }
  const files: (Address & { answer: OnTheWire })[] = [];
  for (const one of filesOf({ ...there, kits: there.kits.slice(0, 1), programmes: there.programmes.slice(0, 1) }))
    files.push({ ...one, answer: await ask(one.address) });
  const named = ({ address, language }: Read): string => `${address} (${language})`;

  it('is asked for by every name in paths.ts', () => {
    expect([...KINDS].sort()).toEqual(Object.keys(paths).sort());
  });

  it('is there', () => {
    const missing = [...read, ...files].filter(({ answer }) => answer.status !== 200);
    expect(missing.map(({ address, answer }) => `${answer.status} ${address}`)).toEqual([]);
  });

  it('is valid HTML, in English and in Welsh', async () => {
    const faults: string[] = [];
    const kinds = new Map<Kind, number>();
    for (const one of read) {
      const before = kinds.get(one.kind) ?? 0;
      kinds.set(one.kind, before + 1);
      // Pages of a kind are made alike: in Welsh the first two of each will do.
      if (one.language === 'cy' && before > 3) continue;
      faults.push(...(await htmlFaults(one.html)).map((fault) => `${named(one)} ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  it('has one first heading, a title, and says its language', () => {
    const wrong = read.filter(
      ({ page, language }) =>
        page.h1s !== 1 || page.title.length < 5 || page.lang !== (language === 'cy' ? 'cy' : 'en-GB'),
    );
    expect(wrong.map((one) => `${named(one)}: ${one.page.h1s} h1, “${one.page.title}”, ${one.page.lang}`)).toEqual([]);
  });

  it('has a title that no other page has', () => {
    // A kit and its translation have one title in the language of the translation.
    const translated = there.kits.filter(({ language }) => !language.startsWith('en'));
    const isTranslated = (address: string): boolean =>
      translated.some(({ slug, code }) => address.includes(slug) || address.includes(code));
    const own = read.filter(({ address }) => !address.includes('?') && !isOfPlan(address) && !isTranslated(address));
    const byTitle = Map.groupBy(own, ({ language, page }) => `${language} ${page.title}`);
    const shared = [...byTitle].filter(([, holders]) => holders.length > 1);
    expect(shared.map(([title, holders]) => [title, ...holders.map(({ address }) => address)].join(' '))).toEqual([]);
  });

  it('asks nothing of another host', () => {
    const outside = read.flatMap((one) =>
      one.page.parts.filter((part) => !part.startsWith('/')).map((part) => `${named(one)}: ${part}`),
    );
    expect(outside).toEqual([]);
  });

  it('leads only to what is there, and to places in it that are there', async () => {
    const dead = new Set<string>();
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
    const made = new Set(files.map(({ address }) => address));
    const makeable = new Set(filesOf(there).map(({ address }) => address));
    for (const one of read)
      for (const link of new Set(one.page.links)) {
        const url = new URL(link, house.origin + one.address);
        if (url.origin !== house.origin) continue;
        // Each form of a file was made once, above; of the rest it's enough that paths.ts names them.
        if (makeable.has(url.pathname) && !made.has(url.pathname)) continue;
        const target = await follow(url.pathname + url.search);
        if (target.status !== 200) dead.add(`${target.status} ${link} on ${one.address}`);
        else if (url.hash && !target.ids.has(decodeURIComponent(url.hash.slice(1))))
          dead.add(`no such place ${link} on ${one.address}`);
      }
    expect([...dead]).toEqual([]);
    const orphans = pages.filter(
      ({ address, kind }) =>
        !['thanks', 'withdrawal', 'rehearsalNode'].includes(kind) &&
        !address.includes('?') &&
        !isOfPlan(address) &&
        !targets.has(address),
    );
    expect(orphans, 'pages that no page leads to').toEqual([]);
  });

  it('carries the headers that keep readers safe', async () => {
    const errors = [];
    for (const address of ['/nothing-here', '/e/zzzzzz/ran', paths.health, paths.ready])
      errors.push({ address, answer: await ask(address) });
    const unsafe = [...read, ...files, ...errors].filter(({ answer: { headers } }) => {
      const policy = String(headers['content-security-policy']);
      const keeps =
        policy.includes("default-src 'none'") && !policy.includes('unsafe') && headers['set-cookie'] === undefined;
      return (
        !keeps ||
        headers['referrer-policy'] !== 'same-origin' ||
        headers['x-content-type-options'] !== 'nosniff' ||
        !String(headers['permissions-policy']).includes('geolocation=()')
      );
    });
    expect(unsafe.map(({ address, answer }) => `${address}: ${JSON.stringify(answer.headers)}`)).toEqual([]);
  });

  it('is compressed for who reads br or gzip, and is the same whichever way it comes', async () => {
    const wrong: string[] = [];
    for (const { address, html, answer } of read.filter(
      ({ language, kind }) => language === 'en' && !FOR_ONE.includes(kind),
    )) {
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
    const lasting = [...read.filter(({ language, kind }) => language === 'en' && !FOR_ONE.includes(kind)), ...files];
    for (const { address, answer } of lasting) {
      const { etag = '' } = answer.headers;
      const again = await ask(address, { 'accept-language': 'en', 'if-none-match': etag });
      if (!/^"[^"]+"$/.test(etag)) wrong.push(`no strong ETag: ${address}`);
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
        const { pathname, searchParams } = new URL(link, house.origin + chosen);
        const isPage = link.startsWith('/') && !/\.[a-z]+$/.test(pathname) && pathname !== paths.source;
        if (isPage && !searchParams.has('lang')) wrong.push(`${link} on ${chosen}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});
