import { stepsOf } from '../../kit/reading.ts';
import type { Act } from '../../platform/act.ts';
import type { Tx } from '../../platform/db/db.ts';
import { NotFound } from '../../platform/errors.ts';
import { directionOf } from '../../platform/text/direction.ts';
import type { KitId } from '../kits/store.ts';
import { type Difference, differenceOf } from '../revisions/difference.ts';
import { publishedKit } from '../revisions/published.store.ts';
import { remembered } from './remembered.ts';
import { differencesKept, type Entry, entriesOf, writtenAnewAt } from './store.ts';
import { bothOf, kitOf, withTold } from './told.ts';

/** Revisions on one page of the history. */
const LISTED_MAX = 50;

interface OfKit {
  slug: string;
  title: string;
  language: string;
  direction: 'ltr' | 'rtl';
}

export interface HistoryReading extends OfKit {
  entries: Entry[];
  count: number;
  since: Date;
  /** Where the next page begins; undefined when this is the last. */
  olderFrom: number | undefined;
  /** The steps as they now are. */
  steps: { id: string; title: string }[];
  /** Where git finds it. */
  clone: string;
  /** When something was last taken down: a clone from before has to be made again. */
  writtenAnewAt: Date | null;
  /** False while older revisions are still to be told: then the page is not kept. */
  isWhole: boolean;
}

const ofKit = async (db: Tx, slug: string): Promise<{ id: KitId; kit: OfKit; entries: Entry[] }> => {
  const { id, title, language } = await publishedKit(db, slug);
  const kit = { slug, title, language, direction: directionOf(language) };
  return { id, kit, entries: await entriesOf(db, id) };
};

/** What became of one revision on the way to another: kept where one is the other's parent, else remembered. */
const between = async (db: Tx, before: Entry, after: Entry): Promise<Difference> => {
  if (after.parentId === before.id) {
    const kept = (await differencesKept(db, [after.id])).get(after.id);
    if (kept) return kept;
  }
  return remembered(`${before.commitId}...${after.commitId}`, async () =>
    differenceOf(...(await bothOf(db, before.id, after.id))),
  );
};

/** The steps of the newest revision: from what is told of it, so that its text need not be read for a list. */
const stepsNow = async (db: Tx, { id }: Entry): Promise<readonly { id: string; title: string }[]> =>
  (await differencesKept(db, [id])).get(id)?.shift.after ?? stepsOf(await kitOf(db, id));

/** How a kit came to be. `from`: how many of the newest are left out. Errors: NotFound. */
export const readHistory = async (
  { db }: Act<unknown>,
  slug: string,
  { from, baseUrl }: { from: number; baseUrl: string },
): Promise<HistoryReading> => {
  const { id, kit, entries } = await ofKit(db, slug);
  const told = await withTold(db, entries.slice(from, from + LISTED_MAX));
  const [newest] = entries;
  if (!newest || told.entries.length === 0) throw new NotFound();
  const steps = (await stepsNow(db, newest)).map((step) => ({ id: step.id, title: step.title }));
  return {
    ...kit,
    ...told,
    count: entries.length,
    since: (entries.at(-1) ?? newest).authoredAt,
    olderFrom: from + LISTED_MAX < entries.length ? from + LISTED_MAX : undefined,
    steps,
    clone: `${baseUrl}/library/${slug}.git`,
    writtenAnewAt: await writtenAnewAt(db, id),
  };
};

export interface StepHistoryReading extends OfKit {
  step: { id: string; title: string };
  /** Revisions that touched it, the newest first, with what they changed of it. */
  touched: { entry: Entry; difference: Difference }[];
  /** The kit's first revision, when the step came with it. */
  begins: Entry | undefined;
  isWhole: boolean;
}

/** From whom, why and when the words of a step are. Errors: NotFound, also when no revision had such a step. */
export const readStepHistory = async (
  { db }: Act<unknown>,
  slug: string,
  step: string,
): Promise<StepHistoryReading> => {
  const { kit, entries } = await ofKit(db, slug);
  const told = await withTold(db, entries);
  const touching = told.entries.filter(({ steps }) => steps?.includes(step));
  const [newest, first] = [entries[0], entries.at(-1)];
  if (!newest || !first) throw new NotFound();
  const touched: StepHistoryReading['touched'] = [];
  for (const entry of touching) {
    const parent = entries.find(({ id }) => id === entry.parentId);
    if (!parent) continue;
    const difference = await between(db, parent, entry);
    const parts = difference.parts.filter((part) => part.id === step || part.within?.id === step);
    touched.push({ entry, difference: { ...difference, front: [], parts } });
  }
  const titleIn = async (entry: Entry) => stepsOf(await kitOf(db, entry.id)).find(({ id }) => id === step)?.title;
  const lastTitle = touched.flatMap(({ difference }) => difference.parts.filter(({ id }) => id === step))[0]?.title;
  const title = (await titleIn(newest)) ?? lastTitle ?? (await titleIn(first));
  if (title === undefined) throw new NotFound();
  const wasAdded = touched.some(({ difference }) =>
    difference.parts.some(({ id, change }) => id === step && change === 'added'),
  );
  return { ...kit, step: { id: step, title }, touched, begins: wasAdded ? undefined : first, isWhole: told.isWhole };
};

export interface ComparisonReading extends OfKit {
  before: Entry;
  after: Entry;
  difference: Difference;
}

const named = (entries: readonly Entry[], commitId: string): Entry => {
  const found = entries.find((entry) => entry.commitId === commitId);
  if (!found) throw new NotFound();
  return found;
};

/** Any two revisions of a kit side by side, by the ids that people see. Errors: NotFound. */
export const readComparison = async (
  { db }: Act<unknown>,
  slug: string,
  { a, b }: { a: string; b: string },
): Promise<ComparisonReading> => {
  const { kit, entries } = await ofKit(db, slug);
  const [before, after] = [named(entries, a), named(entries, b)];
  return { ...kit, before, after, difference: await between(db, before, after) };
};

export interface RevisionReading extends OfKit {
  entry: Entry;
  older: Entry | undefined;
  newer: Entry | undefined;
  kit: Awaited<ReturnType<typeof kitOf>>;
  /** What it changed; undefined for the first. */
  difference: Difference | undefined;
}

/** A kit as it once was, and what that revision changed. Errors: NotFound. */
export const readRevision = async ({ db }: Act<unknown>, slug: string, commitId: string): Promise<RevisionReading> => {
  const { kit: of, entries } = await ofKit(db, slug);
  const entry = named(entries, commitId);
  const at = entries.indexOf(entry);
  const [newer, older] = [entries[at - 1], entries[at + 1]];
  await withTold(db, [entry]);
  const difference = older && (await between(db, older, entry));
  return { ...of, entry, older, newer, kit: await kitOf(db, entry.id), difference };
};
