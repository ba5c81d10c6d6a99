import { compareKits, type FieldChange, type PartChange } from '../../kit/compare.ts';
import type { FrontMatter, Kit } from '../../kit/kit.ts';
import { stepsOf } from '../../kit/reading.ts';
import { type ChangedText, type LinesComparer, linesComparer } from './difference-lines.ts';
import { type Moved, movedOf, type Shift, shiftOf } from './minutes-shift.ts';

/** What became of one field: a value for another, or a text line by line. */
export type FieldDifference =
  | { as: 'value'; field: string; before: string | undefined; after: string | undefined }
  | ({ as: 'text'; field: string } & ChangedText);

/** A part of a kit that is not as it was, ready to be shown. */
export interface PartDifference {
  kind: PartChange['kind'];
  id: string | undefined;
  title: string;
  within: PartChange['within'];
  change: PartChange['change'];
  isMoved: boolean;
  /** Of a step, what it is called by: its number before, or now when it is new. */
  number: number | undefined;
  /** Of a step that was moved: what it passed. */
  moved: Moved | undefined;
  fields: FieldDifference[];
}

/** What became of a kit, as a person edits a text. Plain data. */
export interface Difference {
  shift: Shift;
  /** The front matter, by its keys. */
  front: FieldDifference[];
  parts: PartDifference[];
}

/** Short words of ours or single facts: shown one for the other, said in the reader's language. */
const VALUES = new Set([
  'minutes',
  'shortest',
  'method',
  'keep',
  'hinge',
  'screen',
  'per',
  'kind',
  'struggle',
  'id',
  'format',
  'language',
  'licence',
  'level',
]);
/** Markdown. */
const PROSE = new Set(['text', 'notes', 'slide', 'evaluation']);

const list = (items: readonly string[]): string => items.join('\n');

/** Front matter as lines to read; undefined for what a later version brought, which stands as it is written. */
const FRONT: Readonly<Record<string, (front: FrontMatter) => string>> = {
  title: ({ title }) => title,
  summary: ({ summary }) => summary,
  participants: ({ participants: { min, max } }) => `${min}–${max}`,
  setting: ({ setting }) => setting.join(', '),
  struggles: ({ struggles }) => list(struggles),
  techniques: ({ techniques }) => list(techniques),
  outcomes: ({ outcomes }) => list(outcomes),
  bring: ({ bring }) => list(bring),
  credits: ({ credits }) => list(credits.map(({ name, role }) => `${name} (${role})`)),
};

const fieldDifference = (change: FieldChange, lines: LinesComparer): FieldDifference => {
  const { field, before, after } = change;
  if (VALUES.has(field)) return { as: 'value', field, before, after };
  if (PROSE.has(field)) return { as: 'text', field, ...lines.prose(change) };
  return { as: 'text', field, ...lines.plain(before ?? '', after ?? '') };
};

const frontDifference = (change: FieldChange, before: Kit, after: Kit, lines: LinesComparer): FieldDifference => {
  const { field } = change;
  const read = FRONT[field];
  const [was, is] = read ? [read(before.front), read(after.front)] : ['', ''];
  // What a later version added within a known key shows only as it is written.
  return was === is ? fieldDifference(change, lines) : { as: 'text', field, ...lines.plain(was, is) };
};

const numbersOf = (kit: Kit): Map<string, number> => new Map(stepsOf(kit).map(({ id }, at) => [id, at + 1]));

/**
 * What became of a kit, ready for a page: `views/difference.tsx` and `views/minutes-shift.tsx` show it. However long the
 * two are, it takes less than a second; a kit as we know them takes the time of printing it twice.
 */
export const differenceOf = (before: Kit, after: Kit): Difference => {
  const { front, parts } = compareKits(before, after);
  const lines = linesComparer();
  const [numbers, numbersNow] = [numbersOf(before), numbersOf(after)];
  const movedSteps = new Set(parts.flatMap(({ id, kind, isMoved }) => (id && kind === 'step' && isMoved ? [id] : [])));
  return {
    shift: shiftOf(before, after, movedSteps),
    front: front.map((change) => frontDifference(change, before, after, lines)),
    parts: parts.map(({ fields, ...part }) => ({
      ...part,
      number: part.kind === 'step' && part.id ? (numbers.get(part.id) ?? numbersNow.get(part.id)) : undefined,
      moved: part.kind === 'step' && part.id && part.isMoved ? movedOf(before, after, part.id, movedSteps) : undefined,
      fields: fields.map((field) => fieldDifference(field, lines)),
    })),
  };
};

/** Whether nothing that has a meaning is different. */
export const isNoDifference = ({ front, parts }: Difference): boolean => front.length + parts.length === 0;
