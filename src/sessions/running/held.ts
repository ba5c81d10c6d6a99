import { merged, type Tap } from './taps.ts';

/** What this phone holds of a session: it outlives a reload and a flat battery. */
export interface Held {
  /** A random name of this phone, for this session. */
  phone: string;
  taps: Tap[];
  /** Ids of those that the server has not confirmed. */
  unsent: string[];
  /** The last that was heard from the server. */
  heard: number;
  /** How far this phone's clock is ahead of the server's, in milliseconds. */
  aheadMs: number;
}

export const nothingHeld = (phone: string): Held => ({ phone, taps: [], unsent: [], heard: 0, aheadMs: 0 });

/** This phone's instant by the server's clock. */
export const instantOf = ({ aheadMs }: Held, clock: number): number => clock - aheadMs;

export const withTap = (held: Held, tap: Tap): Held => ({
  ...held,
  taps: merged(held.taps, [tap]),
  unsent: [...held.unsent, tap.id],
});

/** What the server answered: taps by its clock, and how far it found us ahead of what we believed. */
export interface Answer {
  taps: Tap[];
  heard: number;
  aheadMs: number;
}

/** After an exchange in which `sent` went out. A tap made meanwhile was by the clock we now know to be wrong: it is put right. */
export const withAnswer = (held: Held, { taps, heard, aheadMs }: Answer, sent: readonly string[]): Held => {
  const unsent = held.unsent.filter((id) => !sent.includes(id));
  const righted = held.taps.map((tap) => (unsent.includes(tap.id) ? { ...tap, at: tap.at - aheadMs } : tap));
  return { ...held, taps: merged(righted, taps), unsent, heard, aheadMs: held.aheadMs + aheadMs };
};

/** What was heard without sending anything. */
export const withNews = (held: Held, { taps, heard }: Pick<Answer, 'taps' | 'heard'>): Held => ({
  ...held,
  taps: merged(held.taps, taps),
  heard: Math.max(held.heard, heard),
});

const keyOf = (session: string): string => `fundi.session.${session}`;

const isObject = (one: unknown): one is object => typeof one === 'object' && one !== null;

const isHeld = (one: unknown): one is Held =>
  isObject(one) &&
  'phone' in one &&
  typeof one.phone === 'string' &&
  'taps' in one &&
  Array.isArray(one.taps) &&
  'unsent' in one &&
  Array.isArray(one.unsent) &&
  'heard' in one &&
  typeof one.heard === 'number' &&
  'aheadMs' in one &&
  typeof one.aheadMs === 'number';

/** Writes it down on this phone. False when this browser keeps nothing. */
export const keepHeld = (store: Pick<Storage, 'setItem'> | undefined, session: string, held: Held): boolean => {
  try {
    store?.setItem(keyOf(session), JSON.stringify(held));
    return store !== undefined;
  } catch {
    return false;
  }
};

/** What this phone kept of a session; undefined when nothing, or nothing that can be read. */
export const keptHeld = (store: Pick<Storage, 'getItem'> | undefined, session: string): Held | undefined => {
  try {
    const kept: unknown = JSON.parse(store?.getItem(keyOf(session)) ?? 'null');
    return isHeld(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
};
