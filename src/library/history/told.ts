import type { Kit } from '../../kit/kit.ts';
import { totalMinutes } from '../../kit/measure.ts';
import { parseKit } from '../../kit/parse.ts';
import { stepsOf } from '../../kit/reading.ts';
import type { Tx } from '../../platform/db/db.ts';
import { utf8 } from '../../platform/text/page.ts';
import { type Difference, differenceOf, type PartDifference } from '../revisions/difference.ts';
import { kitIn } from '../revisions/parsed.ts';
import { shortened } from '../revisions/shortened.ts';
import type { RevisionId } from '../revisions/store.ts';
import { type Change, type Entry, keepTold, sourceOf, type Told } from './store.ts';

/** UTF-16 units of a difference that is kept; a longer one is found anew when it is asked for. */
const KEPT_MAX = 200_000;
/** Revisions that are told while somebody waits. */
const AT_ONCE_MAX = 25;

const changeOf = ({ kind, title, number, change }: PartDifference): Change => ({
  kind,
  title,
  number: number ?? null,
  how: change,
});

/** Steps that changed, and those in which something did. */
const stepsIn = ({ parts }: Difference, before: Kit, after: Kit): string[] => {
  const steps = new Set([before, after].flatMap(stepsOf).map(({ id }) => id));
  const touched = parts.flatMap(({ kind, id, within }) => (kind === 'step' ? [id] : [within?.id]));
  return [...new Set(touched)].filter((id) => id !== undefined && steps.has(id)).map((id) => id ?? '');
};

const tell = (before: Kit | undefined, after: Kit): Told => {
  const minutes = totalMinutes(stepsOf(after));
  if (!before) return { minutesBefore: null, minutes, changes: [], steps: [], difference: null };
  const difference = differenceOf(before, after);
  const front: Change[] =
    difference.front.length > 0 ? [{ kind: 'front', title: '', number: null, how: 'changed' }] : [];
  const isShort = JSON.stringify(difference).length <= KEPT_MAX;
  return {
    minutesBefore: totalMinutes(stepsOf(before)),
    minutes,
    changes: [...front, ...difference.parts.map(changeOf)],
    steps: stepsIn(difference, before, after),
    difference: isShort ? difference : null,
  };
};

/** The kit of a revision, as it is read. */
export const kitOf = async (db: Tx, id: RevisionId): Promise<Kit> =>
  kitIn({ revisionId: id, source: await sourceOf(db, id) });

/** Two revisions as they are compared: without what they share, which is most of them and slow to read. */
export const bothOf = async (db: Tx, before: RevisionId, after: RevisionId): Promise<[Kit, Kit]> => {
  const [was, is] = [await sourceOf(db, before), await sourceOf(db, after)];
  const [first, second] = shortened(utf8(was) ?? '', utf8(is) ?? '').map((text) => parseKit(text).kit);
  if (!first || !second) throw new Error(`Revision ${before} or ${after} holds no kit.`);
  return [first, second];
};

/**
 * Tells what each revision changed where that was not told yet, and keeps it: a revision is told once, when somebody first
 * reads its kit's history. Of a longer history the newest come first; `isWhole` says whether all are told.
 */
export const withTold = async (db: Tx, entries: readonly Entry[]): Promise<{ entries: Entry[]; isWhole: boolean }> => {
  const untold = new Set(entries.filter(({ isTold }) => !isTold).slice(0, AT_ONCE_MAX));
  const out: Entry[] = [];
  for (const entry of entries) {
    if (!untold.has(entry)) {
      out.push(entry);
      continue;
    }
    const told = entry.parentId
      ? tell(...(await bothOf(db, entry.parentId, entry.id)))
      : tell(undefined, await kitOf(db, entry.id));
    await keepTold(db, entry, told);
    const { difference: _, ...listed } = told;
    out.push({ ...entry, ...listed, isTold: true });
  }
  return { entries: out, isWhole: out.every(({ isTold }) => isTold) };
};
