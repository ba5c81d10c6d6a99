import { createHash, randomBytes } from 'node:crypto';
import { TooMany } from '../errors.ts';

/** How often one source may do a thing: `burst` at once, then `perMinute`. */
export interface Rate {
  burst: number;
  perMinute: number;
}

/** A hall of twenty shares one address, so these are generous; they stop floods, not people. */
const RATES = {
  reading: { burst: 400, perMinute: 600 },
  making: { burst: 40, perMinute: 60 },
  writing: { burst: 200, perMinute: 120 },
  // Letters to an address that anybody may type; a class of thirty may sign in at once.
  asking: { burst: 40, perMinute: 4 },
  // Secrets that somebody might guess at.
  trying: { burst: 60, perMinute: 6 },
} as const satisfies Record<string, Rate>;
export type RateName = keyof typeof RATES;

const SOURCES_MAX = 50_000;

/** Token buckets in memory, one a source and a kind of act. */
export class Limits {
  readonly #buckets = new Map<string, { tokens: number; at: number }>();

  /** Takes a token or throws `TooMany`. `now` in milliseconds. */
  take(name: RateName, source: string, now: number): void {
    const { burst, perMinute } = RATES[name];
    const key = `${name} ${source}`;
    const bucket = this.#buckets.get(key) ?? { tokens: burst, at: now };
    const tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 60_000) * perMinute);
    if (tokens < 1) throw new TooMany(Math.ceil(((1 - tokens) / perMinute) * 60));
    this.#buckets.delete(key);
    this.#buckets.set(key, { tokens: tokens - 1, at: now });
    if (this.#buckets.size > SOURCES_MAX)
      for (const oldest of this.#buckets.keys()) return void this.#buckets.delete(oldest);
  }
}

/** Turns an address into a key that cannot be turned back and that means nothing tomorrow: the salt lives in memory for a day. */
export class DailySalt {
  #day = '';
  #salt = randomBytes(32);

  keyOf(address: string, now: Date): string {
    const day = now.toISOString().slice(0, 10);
    if (day !== this.#day) [this.#day, this.#salt] = [day, randomBytes(32)];
    return createHash('sha256').update(this.#salt).update(address).digest('base64url').slice(0, 22);
  }
}

/** The address that a request came from: the nearest that is not one of our own proxies. */
export const sourceAddress = (
  remote: string | undefined,
  forwardedFor: string | undefined,
  trusted: (address: string) => boolean,
): string => {
  const hops = [
    ...(forwardedFor ?? '')
      .slice(0, 1000)
      .split(',')
      .map((hop) => hop.trim())
      .filter(Boolean),
    remote ?? '',
  ];
  for (let at = hops.length - 1; at > 0; at -= 1) {
    const hop = hops[at] ?? '';
    if (!trusted(hop)) return hop;
  }
  return hops[0] ?? '';
};
