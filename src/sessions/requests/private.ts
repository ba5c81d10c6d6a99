import type { Asked } from '../../platform/http/env.ts';

/** For pages whose address is a secret: no referrer leaves for anywhere, no search engine or store keeps them. */
export const isPrivate = <Actor>(c: Asked<Actor>): void => {
  c.header('referrer-policy', 'same-origin');
  c.header('x-robots-tag', 'noindex, nofollow, noarchive');
  c.header('cache-control', 'private, no-store');
};
