import { answerFor, forgetSet, type Ground, keepSet, keptSets } from './keeping.ts';
import type { AskedOfWorker, WorkerAnswer } from './messages.ts';

// The service worker. It is registered only when a reader turns it on, and imports nothing that a page's scripts also
// import, so that it is built as one plain script.

interface Waits {
  waitUntil(work: Promise<unknown>): void;
}
interface Wants extends Waits {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}
interface Hears extends Waits {
  readonly data: AskedOfWorker;
  readonly ports: readonly MessagePort[];
}

/** The part of a worker's own scope that we use; TypeScript's library for it clashes with the page's. */
declare const self: {
  readonly location: Location;
  readonly caches: CacheStorage;
  readonly clients: { claim(): Promise<void> };
  fetch(input: RequestInfo, init?: RequestInit): Promise<Response>;
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', heard: (event: Waits) => void): void;
  addEventListener(kind: 'fetch', heard: (event: Wants) => void): void;
  addEventListener(kind: 'message', heard: (event: Hears) => void): void;
};

const ground: Ground = {
  caches: self.caches,
  fetch: (address, init) => self.fetch(address, init),
  origin: self.location.origin,
};

self.addEventListener('install', (event) => event.waitUntil(self.skipWaiting()));
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(`${ground.origin}/`)) return;
  const [url = ''] = request.url.split('#');
  event.respondWith(
    answerFor(ground, {
      url,
      opens: request.mode === 'navigate',
      network: () => self.fetch(request),
      afterwards: (work) => event.waitUntil(work),
    }),
  );
});

const obey = async (asked: AskedOfWorker, answer: (said: WorkerAnswer) => void): Promise<void> => {
  if (asked.kind === 'keep') {
    const kept = await keepSet(ground, asked.set, asked.also, (done, of) => answer({ kind: 'progress', done, of }));
    return answer(kept ? { kind: 'kept', set: kept } : { kind: 'failed' });
  }
  if (asked.kind === 'forget') await forgetSet(ground, asked.id);
  answer({ kind: 'list', sets: await keptSets(ground) });
};

self.addEventListener('message', (event) => {
  const [port] = event.ports;
  if (!port) return;
  const work = obey(event.data, (said) => port.postMessage(said)).catch(() => port.postMessage({ kind: 'failed' }));
  event.waitUntil(work);
});
