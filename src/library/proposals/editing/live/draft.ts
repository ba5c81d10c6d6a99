/** A field that somebody changed: what it says now, and what it said before; undefined for one that was not there. */
export interface DraftField {
  now: string;
  was?: string;
}

/** What somebody has typed and not sent, as her own browser keeps it. */
export interface Draft {
  /** The revision that she saw. */
  base: string;
  /** The window in which it was typed. */
  tab: string;
  /** Milliseconds since 1970. */
  at: number;
  /** Only what she changed, by name. */
  fields: Record<string, DraftField>;
}

export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

const PREFIX = 'fundi.draft:';
const BESIDE = '~';
/** What nobody came back to for so long is taken away: phones are shared. */
const KEPT_DAYS = 60;
const DAY_MS = 24 * 60 * 60 * 1000;

const isField = (value: unknown): value is DraftField =>
  typeof value === 'object' &&
  value !== null &&
  'now' in value &&
  typeof value.now === 'string' &&
  (!('was' in value) || typeof value.was === 'string');

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' &&
  value !== null &&
  ['base', 'tab'].every((name) => typeof Reflect.get(value, name) === 'string') &&
  typeof Reflect.get(value, 'at') === 'number' &&
  'fields' in value &&
  typeof value.fields === 'object' &&
  value.fields !== null &&
  Object.values(value.fields).every(isField);

const read = (shelf: Shelf, name: string): Draft | undefined => {
  try {
    const kept: unknown = JSON.parse(shelf.getItem(name) ?? 'null');
    return isDraft(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
};

const namesOn = (shelf: Shelf): string[] => {
  try {
    return Array.from({ length: shelf.length }, (_, at) => shelf.key(at) ?? '').filter((name) =>
      name.startsWith(PREFIX),
    );
  } catch {
    return [];
  }
};

const nameOf = (place: string): string => PREFIX + place;
const nameBeside = (place: string, tab: string): string => `${PREFIX}${place}${BESIDE}${tab}`;

/** Whether a change on the shelf is one of a draft for this place. */
export const isOf = (name: string | null, place: string): boolean =>
  name !== null && (name === nameOf(place) || name.startsWith(nameOf(place) + BESIDE));

/** What was typed for a place and never sent, in whatever window: the newest, if any. */
export const draftOf = (shelf: Shelf, place: string): Draft | undefined =>
  namesOn(shelf)
    .filter((name) => isOf(name, place))
    .flatMap((name) => read(shelf, name) ?? [])
    .toSorted((a, b) => b.at - a.at)[0];

const remove = (shelf: Shelf, name: string): void => {
  try {
    shelf.removeItem(name);
  } catch {
    // A browser that keeps nothing has nothing to take away.
  }
};

/**
 * Keeps a draft, in the place of an earlier state of it: of this window, or of the one it was brought back from (`seen`).
 * A draft of another window is never written over: this one is then kept beside it.
 */
export const keepDraft = (
  shelf: Shelf,
  place: string,
  draft: Draft,
  seen: Draft | undefined,
): 'kept' | 'kept beside' | 'not kept' => {
  const there = read(shelf, nameOf(place));
  const isOurs = !there || there.tab === draft.tab || (there.tab === seen?.tab && there.at === seen.at);
  try {
    shelf.setItem(isOurs ? nameOf(place) : nameBeside(place, draft.tab), JSON.stringify(draft));
    return isOurs ? 'kept' : 'kept beside';
  } catch {
    return 'not kept';
  }
};

/** Takes away what a window kept for a place, and what it was brought back from. */
export const forgetDraft = (shelf: Shelf, place: string, tab: string, seen: Draft | undefined): void => {
  const names = namesOn(shelf).filter((name) => isOf(name, place));
  for (const name of names) {
    const draft = read(shelf, name);
    if (!draft || draft.tab === tab || (draft.tab === seen?.tab && draft.at === seen.at)) remove(shelf, name);
  }
};

/** Takes away what nobody came back to. */
export const sweepDrafts = (shelf: Shelf, now: number): void => {
  for (const name of namesOn(shelf)) {
    const draft = read(shelf, name);
    if (!draft || now - draft.at > KEPT_DAYS * DAY_MS) remove(shelf, name);
  }
};

/** What the kit says now in fields that she changed from something else: to be shown beside her own words. */
export const changedBeneath = (draft: Draft, shown: ReadonlyMap<string, string>): Map<string, string> =>
  new Map(
    Object.entries(draft.fields).flatMap(([name, { was, now }]) => {
      const says = shown.get(name);
      return says === undefined || says === was || says === now ? [] : [[name, says] as const];
    }),
  );
