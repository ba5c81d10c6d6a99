import { type Leg, type Live, type LiveStep, MINUTE_MS } from './live.ts';

/** After this long nobody is still in that hall. */
const STALE_MS = 12 * 60 * MINUTE_MS;

const keyOf = (code: string): string => `fundi.live.${code}`;

const isObject = (one: unknown): one is object => typeof one === 'object' && one !== null;
const isNumber = (one: unknown): one is number => typeof one === 'number' && Number.isFinite(one);
const isInstant = (one: unknown): one is number | null => one === null || isNumber(one);

const isLeg = (one: unknown): one is Leg =>
  isObject(one) &&
  'minutes' in one &&
  isNumber(one.minutes) &&
  'dropped' in one &&
  typeof one.dropped === 'boolean' &&
  'spentMs' in one &&
  isNumber(one.spentMs);

const isLive = (one: unknown, steps: number): one is Live =>
  isObject(one) &&
  'plannedAt' in one &&
  isNumber(one.plannedAt) &&
  'at' in one &&
  isNumber(one.at) &&
  one.at >= 0 &&
  one.at < steps &&
  'since' in one &&
  isInstant(one.since) &&
  'endedAt' in one &&
  isInstant(one.endedAt) &&
  'cuts' in one &&
  Array.isArray(one.cuts) &&
  'legs' in one &&
  Array.isArray(one.legs) &&
  one.legs.length === steps &&
  one.legs.every(isLeg);

/** Writes a session down on this phone; without one, rubs it out. False when this browser keeps nothing. */
export const keepLive = (
  store: Pick<Storage, 'setItem' | 'removeItem'>,
  code: string,
  live: Live | undefined,
  now: number,
): boolean => {
  try {
    if (live) store.setItem(keyOf(code), JSON.stringify({ at: now, live }));
    else store.removeItem(keyOf(code));
    return true;
  } catch {
    return false;
  }
};

/** The session that this phone remembers of a plan: none when it is of another day, or can't be read. */
export const keptLive = (
  store: Pick<Storage, 'getItem'>,
  code: string,
  steps: readonly LiveStep[],
  now: number,
): Live | undefined => {
  try {
    const kept: unknown = JSON.parse(store.getItem(keyOf(code)) ?? 'null');
    if (!isObject(kept) || !('at' in kept) || !isNumber(kept.at) || now - kept.at > STALE_MS) return undefined;
    return 'live' in kept && isLive(kept.live, steps.length) ? kept.live : undefined;
  } catch {
    return undefined;
  }
};
