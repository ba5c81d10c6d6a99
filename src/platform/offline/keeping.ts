import type { KeptSet, SetToKeep } from './messages.ts';

/** One of the browser's stores of answers, as far as we use it. */
interface Store {
  match(url: string, options?: CacheQueryOptions): Promise<Response | undefined>;
  put(url: string, response: Response): Promise<void>;
  keys(): Promise<readonly Pick<Request, 'url'>[]>;
}

/** What the browser gives a service worker to work with. */
export interface Ground {
  caches: { open(name: string): Promise<Store>; keys(): Promise<string[]>; delete(name: string): Promise<boolean> };
  fetch(address: string, init?: RequestInit): Promise<Response>;
  /** `https://school.example` */
  origin: string;
}

/** One store a set, so that letting go of it is one act; and one in which it is first put together, so that no half of it counts. */
const PREFIX = 'fundi-kept ';
const MAKING = 'fundi-making ';
const SET = '/saved/set.json';
/** Stored answers are found by address alone: what varies is in the address, or chosen when it was kept. */
const BY_ADDRESS = { ignoreVary: true } as const;
const READ_FOR_ASSETS = /^(text\/(html|css|javascript)|application\/javascript)/;
const ASSETS = '/assets/';
/** A built file as a page or a style names it, and as one script names another that it fetches later: `./later.js`. */
const ASSET = /(?:\/assets|(?<=["'`])\.)\/([\w.-]+\.\w+)/g;
const assetsIn = (text: string): string[] => [...new Set([...text.matchAll(ASSET)].map(([, name]) => ASSETS + name))];

const names = async ({ caches }: Ground): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(PREFIX));

/** An answer as it may be stored: what the wire did to it taken off, so that its size is its own and a redirect is no trouble. */
const storable = async (response: Response): Promise<{ blob: Blob; type: string; stored: Response }> => {
  const blob = await response.blob();
  const headers = new Headers(response.headers);
  for (const name of ['content-encoding', 'content-length', 'vary']) headers.delete(name);
  return { blob, type: headers.get('content-type') ?? '', stored: new Response(blob, { status: 200, headers }) };
};

/** Fetches one address into a store. Gives its size, and the built files that it names; undefined when it did not come. */
const bring = async (
  ground: Ground,
  store: Store,
  address: string,
): Promise<{ sizeBytes: number; assets: string[] } | undefined> => {
  // A built file never changes under its name, so the browser's own copy will do.
  const cache = address.startsWith(ASSETS) ? 'default' : 'no-cache';
  // As anybody reads it: what is kept on a phone that others use says nothing of who kept it.
  const response = await ground.fetch(address, { cache, credentials: 'omit' }).catch(() => undefined);
  if (response?.status !== 200) return undefined;
  const { blob, type, stored } = await storable(response);
  await store.put(ground.origin + address, stored);
  const assets = READ_FOR_ASSETS.test(type) ? assetsIn(await blob.text()) : [];
  return { sizeBytes: blob.size, assets };
};

/** Fetches addresses and every built file that they need, each once. */
const bringAll = async (
  ground: Ground,
  store: Store,
  addresses: readonly string[],
  told: (done: number, of: number) => void,
): Promise<{ sizeBytes: number; missing: string[] }> => {
  const waiting = [...new Set(addresses)];
  const missing: string[] = [];
  let sizeBytes = 0;
  for (let done = 0; done < waiting.length; done += 1) {
    const address = waiting[done] ?? '';
    const came = await bring(ground, store, address);
    if (!came) missing.push(address);
    sizeBytes += came?.sizeBytes ?? 0;
    for (const asset of came?.assets ?? []) if (!waiting.includes(asset)) waiting.push(asset);
    told(done + 1, waiting.length);
  }
  return { sizeBytes, missing };
};

const copyAll = async (from: Store, to: Store): Promise<void> => {
  for (const { url } of await from.keys()) {
    const response = await from.match(url, BY_ADDRESS);
    if (response) await to.put(url, response);
  }
};

/**
 * Keeps a set, with `also` (pages that are useful with any set) and whatever these need to be shown.
 * Undefined, and what was kept before left as it was, when its own page did not come.
 */
export const keepSet = async (
  ground: Ground,
  set: SetToKeep,
  also: readonly string[],
  told: (done: number, of: number) => void,
): Promise<KeptSet | undefined> => {
  const { caches, origin } = ground;
  const making = await caches.open(MAKING + encodeURIComponent(set.id));
  const asked = [set.address, ...set.parts.map(({ address }) => address), ...also];
  const { sizeBytes, missing } = await bringAll(ground, making, asked, told);
  const came = !missing.includes(set.address);
  const kept: KeptSet = { ...set, sizeBytes, missing: missing.length, keptAt: new Date().toISOString() };
  if (came) {
    const headers = { 'content-type': 'application/json' };
    await making.put(origin + SET, new Response(JSON.stringify(kept), { headers }));
    await caches.delete(PREFIX + set.id);
    await copyAll(making, await caches.open(PREFIX + set.id));
  }
  await caches.delete(MAKING + encodeURIComponent(set.id));
  return came ? kept : undefined;
};

export const forgetSet = ({ caches }: Ground, id: string): Promise<boolean> => caches.delete(PREFIX + id);

/** What is kept on this phone, by label. */
export const keptSets = async (ground: Ground): Promise<KeptSet[]> => {
  const found = await Promise.all(
    (await names(ground)).map(async (name): Promise<KeptSet[]> => {
      const stored = await (await ground.caches.open(name)).match(ground.origin + SET);
      return stored ? [await stored.json()] : [];
    }),
  );
  return found.flat().sort((a, b) => a.label.localeCompare(b.label));
};

const findIn = async (
  ground: Ground,
  url: string,
  options: CacheQueryOptions,
): Promise<{ name: string; response: Response } | undefined> => {
  for (const name of await names(ground)) {
    const response = await (await ground.caches.open(name)).match(url, options);
    if (response) return { name, response };
  }
  return undefined;
};

/** Brings a kept page up to date, with the built files that it newly needs. */
const renew = async (ground: Ground, name: string, address: string): Promise<void> => {
  const store = await ground.caches.open(name);
  const came = await bring(ground, store, address);
  for (const asset of came?.assets ?? [])
    if (!(await store.match(ground.origin + asset, BY_ADDRESS))) await bringAll(ground, store, [asset], () => {});
};

export interface Wanted {
  /** The whole address. */
  url: string;
  /** A page is being opened, not a part of one. */
  opens: boolean;
  /** Asks the network, as the browser would have. */
  network(): Promise<Response>;
  /** Goes on with work after the answer. */
  afterwards(work: Promise<void>): void;
}

/**
 * Answers a request: what is kept at once, and it is renewed behind the reader's back; all else by the network, untouched.
 * Only when that fails: the kept page at the same path, or, for a page, the list of what is kept.
 */
export const answerFor = async (ground: Ground, { url, opens, network, afterwards }: Wanted): Promise<Response> => {
  const kept = await findIn(ground, url, BY_ADDRESS);
  const address = url.slice(ground.origin.length);
  if (kept) {
    if (!address.startsWith(ASSETS)) afterwards(renew(ground, kept.name, address).catch(() => {}));
    return kept.response;
  }
  try {
    return await network();
  } catch (error) {
    const near = await findIn(ground, url, { ...BY_ADDRESS, ignoreSearch: true });
    const list =
      opens && !near
        ? await findIn(ground, `${ground.origin}/saved`, { ...BY_ADDRESS, ignoreSearch: true })
        : undefined;
    const instead = near ?? list;
    if (!instead) throw error;
    return instead.response;
  }
};
