import type { Carriage } from './queue.ts';

/** A store that keeps nothing, for browsers that refuse us theirs. */
const nowhere: Carriage['store'] = {
  getItem: () => null,
  setItem: () => {
    throw new Error('This browser keeps nothing.');
  },
};

const storage = (): Carriage['store'] => {
  try {
    return window.localStorage;
  } catch {
    return nowhere;
  }
};

/** This browser's store, and its way of posting a form. */
export const carriage = (): Carriage => ({
  store: storage(),
  post: async (action, body) => {
    const { status, url } = await fetch(action, { method: 'POST', body: new URLSearchParams(body) });
    return { status, url };
  },
});
