/** Who is on a power map: a person, or a body of people. */
export const KINDS = ['person', 'body'] as const;
/** What ties one to another. */
export const TIES = ['pays', 'answers-to', 'listens-to', 'fears'] as const;

/** Power runs from 0 (none over this) to 10 (decides it); support from −5 (against us) to 5 (with us). */
export const POWER = { least: 0, most: 10 } as const;
export const SUPPORT = { least: -5, most: 5 } as const;
/** More is no map any more, but a register. */
export const MOST = { places: 60, ties: 120, name: 60 } as const;

export interface Placed {
  id: number;
  name: string;
  kind: (typeof KINDS)[number];
  power: number;
  support: number;
}

export interface Tie {
  from: number;
  to: number;
  how: (typeof TIES)[number];
}

export interface PowerMap {
  /** What we want: whose yes this is about. */
  about: string;
  placed: readonly Placed[];
  ties: readonly Tie[];
}

export const EMPTY: PowerMap = { about: '', placed: [], ties: [] };

const within = (value: number, { least, most }: { least: number; most: number }): number =>
  Math.min(most, Math.max(least, Math.round(value)));

/** With somebody more on it; unchanged when they have no name, or the map is full. */
export const withPlaced = (map: PowerMap, one: Omit<Placed, 'id'>): PowerMap => {
  const name = one.name.trim().slice(0, MOST.name);
  if (name === '' || map.placed.length >= MOST.places) return map;
  const id = 1 + map.placed.reduce((most, { id: other }) => Math.max(most, other), 0);
  const at = { power: within(one.power, POWER), support: within(one.support, SUPPORT) };
  return { ...map, placed: [...map.placed, { ...one, ...at, name, id }] };
};

export const withMoved = (map: PowerMap, id: number, to: Pick<Placed, 'power' | 'support'>): PowerMap => ({
  ...map,
  placed: map.placed.map((one) =>
    one.id === id ? { ...one, power: within(to.power, POWER), support: within(to.support, SUPPORT) } : one,
  ),
});

/** Moved by so much power and support. */
export const withNudged = (map: PowerMap, id: number, by: Pick<Placed, 'power' | 'support'>): PowerMap => {
  const one = map.placed.find((placed) => placed.id === id);
  return one ? withMoved(map, id, { power: one.power + by.power, support: one.support + by.support }) : map;
};

/** Without them, and without what tied them. */
export const withoutPlaced = (map: PowerMap, id: number): PowerMap => ({
  ...map,
  placed: map.placed.filter((one) => one.id !== id),
  ties: map.ties.filter(({ from, to }) => from !== id && to !== id),
});

/** With a tie between two who are on it; one of a kind each way. */
export const withTie = (map: PowerMap, tie: Tie): PowerMap => {
  const isThere = (id: number): boolean => map.placed.some((one) => one.id === id);
  const isSame = ({ from, to, how }: Tie): boolean => from === tie.from && to === tie.to && how === tie.how;
  const isFull = map.ties.length >= MOST.ties;
  if (tie.from === tie.to || !isThere(tie.from) || !isThere(tie.to) || map.ties.some(isSame) || isFull) return map;
  return { ...map, ties: [...map.ties, tie] };
};

export const withoutTie = (map: PowerMap, at: number): PowerMap => ({
  ...map,
  ties: map.ties.filter((_, nth) => nth !== at),
});

const isObject = (one: unknown): one is Record<string, unknown> => typeof one === 'object' && one !== null;
const list = (one: unknown): readonly unknown[] => (Array.isArray(one) ? one : []);
const number = (one: unknown): number => (typeof one === 'number' && Number.isFinite(one) ? one : 0);
const text = (one: unknown): string => (typeof one === 'string' ? one : '');

/** A map as it was written to a file; undefined when it is none. What no map can hold is left out. */
export const mapFrom = (written: unknown): PowerMap | undefined => {
  if (!isObject(written) || !Array.isArray(written.placed)) return undefined;
  let map: PowerMap = { ...EMPTY, about: text(written.about).slice(0, 200) };
  const now = new Map<number, number>();
  for (const one of list(written.placed)) {
    if (!isObject(one)) continue;
    const kind = KINDS.find((known) => known === one.kind) ?? 'person';
    const before = map.placed.length;
    map = withPlaced(map, { name: text(one.name), kind, power: number(one.power), support: number(one.support) });
    if (map.placed.length > before) now.set(number(one.id), map.placed.at(-1)?.id ?? 0);
  }
  for (const one of list(written.ties)) {
    if (!isObject(one)) continue;
    const [from, to] = [now.get(number(one.from)), now.get(number(one.to))];
    const how = TIES.find((known) => known === one.how);
    if (from !== undefined && to !== undefined && how) map = withTie(map, { from, to, how });
  }
  return map;
};
