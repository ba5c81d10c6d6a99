import type { FrontMatter } from '../../kit/kit.ts';
import { LIMITS } from '../../kit/limits.ts';
import { outcomeUnder } from '../../kit/outcome.ts';
import type { WordWords } from './words.ts';

type Field = 'outcomes' | 'bring';

interface Points {
  words: Map<number, string>;
  gone: Set<number>;
  /** What is put in after a point; after -1 at the beginning. */
  after: Map<number, string[]>;
}

/** What is to be otherwise in what a kit says of itself. */
export interface FrontEdits {
  title?: string;
  summary?: string;
  people?: { min: number; max: number };
  outcomes: Points;
  bring: Points;
}

const noPoints = (): Points => ({ words: new Map(), gone: new Set(), after: new Map() });

export const noFrontEdits = (): FrontEdits => ({ outcomes: noPoints(), bring: noPoints() });

/** The two numbers of `8 to 30 people`, or the one of `12 people`; undefined where there are none that can be. */
export const peopleIn = (text: string): { min: number; max: number } | undefined => {
  const [min, max = min] = (text.match(/\d{1,4}/g) ?? []).map(Number);
  if (min === undefined || max === undefined) return undefined;
  const isSound = min >= LIMITS.participantsMin && max <= LIMITS.participantsMax && min <= max;
  return isSound ? { min, max } : undefined;
};

/** The file leaves out “You will be able to”: it is put back where the kit wrote it. */
const outcomeOver = (before: string, text: string): string =>
  before.slice(0, before.length - outcomeUnder(before).length) + text;

const pointsEdited = (was: readonly string[], { words, gone, after }: Points, field: Field): string[] =>
  [
    ...(after.get(-1) ?? []),
    ...was.flatMap((point, at) => {
      const other = words.get(at);
      const now = other === undefined ? point : field === 'outcomes' ? outcomeOver(point, other) : other;
      return [...(gone.has(at) ? [] : [now]), ...(after.get(at) ?? [])];
    }),
  ].filter((point) => point !== '');

/** What a kit says of itself, with its edits, no longer than it may be. What had to be cut is told. */
export const frontEdited = (
  front: FrontMatter,
  edits: FrontEdits,
  t: WordWords,
): { front: FrontMatter; left: string[] } => {
  const left: string[] = [];
  const clipped = (text: string, most: number): string => {
    if (text.length <= most) return text;
    left.push(t.left.clipped(`${text.slice(0, 60)}…`));
    return `${text.slice(0, most - 1).trimEnd()}…`;
  };
  const outcomes = pointsEdited(front.outcomes, edits.outcomes, 'outcomes');
  for (const outcome of outcomes.slice(LIMITS.outcomes)) left.push(t.left.nowhere(outcome));
  return {
    left,
    front: {
      ...front,
      title: edits.title === undefined ? front.title : clipped(edits.title, LIMITS.title),
      summary: edits.summary === undefined ? front.summary : clipped(edits.summary, LIMITS.summary),
      participants: edits.people ? { ...front.participants, ...edits.people } : front.participants,
      outcomes: outcomes.length === 0 ? front.outcomes : outcomes.slice(0, LIMITS.outcomes),
      bring: pointsEdited(front.bring, edits.bring, 'bring'),
    },
  };
};
