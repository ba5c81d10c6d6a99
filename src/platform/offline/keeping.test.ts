import { describe, expect, it } from 'vitest';
import { answerFor, forgetSet, type Ground, keepSet, keptSets } from './keeping.ts';

const ORIGIN = 'http://fundi.test';

/** A browser with its stores, and a house that answers it while there is signal. */
const aBrowser = (house: Record<string, string>) => {
  const stores = new Map<string, Map<string, Response>>();
  const asked: string[] = [];
  const state = { signal: true };
  const withoutSearch = (url: string): string => url.split('?')[0] ?? url;
  const answer = async (address: string): Promise<Response> => {
    asked.push(address);
    if (!state.signal) throw new TypeError('Failed to fetch');
    const body = house[address];
    const end = address.split('.').at(1) ?? 'html';
    const type = { html: 'text/html; charset=utf-8', css: 'text/css', js: 'text/javascript' }[end] ?? 'application/pdf';
    return body === undefined
      ? new Response('', { status: 404 })
      : new Response(body, { headers: { 'content-type': type, vary: 'accept-language' } });
  };
  const ground: Ground = {
    origin: ORIGIN,
    fetch: answer,
    caches: {
      keys: async () => [...stores.keys()],
      delete: async (name) => stores.delete(name),
      open: async (name) => {
        const store = stores.get(name) ?? new Map<string, Response>();
        stores.set(name, store);
        return {
          put: async (url, response) => void store.set(url, response),
          keys: async () => [...store.keys()].map((url) => ({ url })),
          match: async (url, { ignoreSearch = false } = {}) => {
            const same = (kept: string) => (ignoreSearch ? withoutSearch(kept) === withoutSearch(url) : kept === url);
            const found = [...store].find(([kept]) => same(kept));
            return found?.[1].clone();
          },
        };
      },
    },
  };
  const later: Promise<void>[] = [];
  const open = async (address: string): Promise<string> => {
    const response = await answerFor(ground, {
      url: ORIGIN + address,
      opens: true,
      network: () => answer(address),
      afterwards: (work) => later.push(work),
    });
    const text = await response.text();
    await Promise.all(later.splice(0));
    return text;
  };
  return { ground, asked, state, house, open };
};

const HOUSE = {
  '/library/kit': '<link href="/assets/look-1.css"><h1>A kit</h1>',
  '/library/kit.pdf': 'the pack',
  '/saved': '<h1>What is kept</h1>',
  '/assets/look-1.css': '@font-face { src: url("/assets/letters.woff2") }',
  '/assets/letters.woff2': 'letters',
  '/library': '<h1>The library</h1>',
};
const SET = {
  id: 'kit:kit',
  label: 'A kit',
  address: '/library/kit',
  parts: [{ address: '/library/kit.pdf', label: 'Pack' }],
};
const aKept = async () => {
  const browser = aBrowser({ ...HOUSE });
  const kept = await keepSet(browser.ground, SET, ['/saved'], () => {});
  return { ...browser, kept };
};

describe('keeping a kit on this phone', () => {
  it('keeps its page, its parts and whatever these need to be shown, and says how much that is', async () => {
    const { ground, kept, state, open } = await aKept();
    state.signal = false;
    expect(await Promise.all(['/library/kit', '/library/kit.pdf', '/assets/letters.woff2'].map(open))).toEqual([
      HOUSE['/library/kit'],
      'the pack',
      'letters',
    ]);
    const bytes = Object.entries(HOUSE).reduce(
      (sum, [address, body]) => sum + (address === '/library' ? 0 : body.length),
      0,
    );
    expect(kept).toMatchObject({ sizeBytes: bytes, missing: 0 });
    expect((await keptSets(ground)).map(({ label }) => label)).toEqual(['A kit']);
  });

  it('keeps the script that a script of the page fetches later', async () => {
    const house = {
      ...HOUSE,
      '/library/kit': '<script src="/assets/now.js"></script>',
      '/assets/now.js': 'import(`./later-Ab_1.js`)',
      '/assets/later-Ab_1.js': 'later',
    };
    const { ground, state, open } = aBrowser(house);
    await keepSet(ground, SET, [], () => {});
    state.signal = false;
    expect(await open('/assets/later-Ab_1.js')).toBe('later');
  });

  it('tells how far it is', async () => {
    const { ground } = aBrowser({ ...HOUSE });
    const told: string[] = [];
    await keepSet(ground, SET, [], (done, of) => told.push(`${done}/${of}`));
    expect(told).toEqual(['1/3', '2/3', '3/4', '4/4']);
  });

  it('keeps nothing when its own page does not come, and says how many parts did not', async () => {
    const { ground, house } = aBrowser({ ...HOUSE });
    Reflect.deleteProperty(house, '/library/kit.pdf');
    expect((await keepSet(ground, SET, [], () => {}))?.missing).toBe(1);
    expect(await keepSet(ground, { ...SET, id: 'kit:none', address: '/library/none' }, [], () => {})).toBeUndefined();
    expect((await keptSets(ground)).map(({ id }) => id)).toEqual(['kit:kit']);
  });

  it('leaves what it has when it is kept afresh and the signal is gone', async () => {
    const { ground, state, open } = await aKept();
    state.signal = false;
    expect(await keepSet(ground, SET, [], () => {})).toBeUndefined();
    expect(await open('/library/kit')).toContain('A kit');
    expect(await ground.caches.keys()).toHaveLength(1);
  });

  it('lets go of all of it at once', async () => {
    const { ground, state, open } = await aKept();
    await forgetSet(ground, SET.id);
    state.signal = false;
    expect(await keptSets(ground)).toEqual([]);
    await expect(open('/library/kit')).rejects.toThrow('Failed to fetch');
  });
});

describe('opening a page', () => {
  it('shows what is kept at once, and brings it up to date for the next time, new style and all', async () => {
    const { house, open, state } = await aKept();
    Object.assign(house, {
      '/library/kit': '<link href="/assets/look-2.css"><h1>A better kit</h1>',
      '/assets/look-2.css': 'new',
    });
    expect(await open('/library/kit')).toContain('A kit');
    state.signal = false;
    expect(await open('/library/kit')).toContain('A better kit');
    expect(await open('/assets/look-2.css')).toBe('new');
  });

  it('keeps no page that nobody asked to keep', async () => {
    const { open, asked } = await aKept();
    await open('/library');
    await open('/library');
    expect(asked.filter((address) => address === '/library')).toHaveLength(2);
  });

  it('takes another address of a kept page only when there is no signal', async () => {
    const { open, state, house } = await aKept();
    Object.assign(house, { '/library/kit?plan=x': 'cut to an hour' });
    expect(await open('/library/kit?plan=x')).toBe('cut to an hour');
    state.signal = false;
    expect(await open('/library/kit?plan=x')).toContain('A kit');
  });

  it('shows what is kept, with no signal, in the place of a page that is not', async () => {
    const { open, state } = await aKept();
    state.signal = false;
    expect(await open('/library')).toContain('What is kept');
  });
});
