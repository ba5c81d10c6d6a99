import type { Db } from '../../platform/db/db.ts';
import { hearTapped } from './store.ts';

/** How long a phone waits for news before it asks again, in milliseconds: proxies give up after thirty seconds. */
const WAIT_MS = 20_000;

interface News {
  waiting: Map<string, Set<() => void>>;
  ready: Promise<unknown>;
}

const newsOf = new WeakMap<Db, News>();

/** One ear for every phone that waits. */
const listening = (db: Db): News => {
  const known = newsOf.get(db);
  if (known) return known;
  const waiting: News['waiting'] = new Map();
  const wake = (id?: string): void => {
    for (const one of id === undefined ? [...waiting.keys()] : [id]) for (const tell of waiting.get(one) ?? []) tell();
  };
  const news = { waiting, ready: hearTapped(db, wake) };
  newsOf.set(db, news);
  return news;
};

/** Resolves once a session has news, at once if `hasNews` says so; after a while also when it has none. */
export const newsOfSession = async (
  db: Db,
  id: string,
  { signal, hasNews }: { signal: AbortSignal; hasNews: () => Promise<boolean> },
): Promise<void> => {
  const { waiting, ready } = listening(db);
  await ready;
  const mine = waiting.get(id) ?? new Set();
  waiting.set(id, mine);
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, WAIT_MS);
  signal.addEventListener('abort', () => resolve(), { once: true });
  mine.add(resolve);
  try {
    // Asked only now that we listen: what comes from here on wakes us.
    if (!(await hasNews())) await promise;
  } finally {
    clearTimeout(timer);
    mine.delete(resolve);
    if (mine.size === 0) waiting.delete(id);
  }
};
