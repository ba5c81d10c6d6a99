import { linkAllowed, targetOf } from '../../kit/links.ts';
import type { KitJob } from './job.ts';

/** Where a link leads once the kit has left the house: nowhere when it may not be one. */
type Destination = { within: string } | { to: string } | undefined;

/**
 * A kit's link as it must be written in a file that stands alone: `#id` stays within, what is relative becomes an address
 * in the house that the edition came from, and what no link may be leads nowhere.
 */
export const destinationOf = (url: string, { slug, edition }: Pick<KitJob, 'slug' | 'edition'>): Destination => {
  if (!linkAllowed(url)) return undefined;
  const within = targetOf(url);
  if (within !== undefined) return { within };
  const base = URL.parse(`/library/${encodeURIComponent(slug)}`, edition.address);
  const address = URL.parse(url, base?.href);
  return address ? { to: address.href } : undefined;
};
