import { LEVELS, type Level } from '../../kit/kit.ts';
import type { How } from '../sign-offs/store.ts';
import type { Of } from './forms.ts';
import { agree, type Marks } from './rubric.ts';

/** What counts of an observation. */
export interface Seen extends Marks {
  observerId: string | null;
  of: Of;
  says: 'yes' | 'not-yet';
  asMentor: boolean;
}

const CO_LEADERS = 2;
const MENTORS = 2;

const isLevel = (of: Of): of is Level => of !== 'mentoring';

/** A yes to a level is one to those below it. */
const saysYesTo = (level: Level, { of, says }: Seen): boolean =>
  says === 'yes' && isLevel(of) && LEVELS.indexOf(of) >= LEVELS.indexOf(level);

/** The newest of each observer: whoever said "not yet" and later yes, says yes. `seen`: the newest first. */
const newestOfEach = (seen: readonly Seen[]): Seen[] =>
  seen.filter((one, at) => seen.findIndex((other) => other.observerId === one.observerId) === at);

const idsOf = (seen: readonly Seen[]): string[] =>
  seen.flatMap(({ observerId }) => (observerId === null ? [] : [observerId]));

/** Who signs somebody off for a level: a mentor who watched, or two who led beside them. Undefined: nobody yet. */
export const signsOff = (level: Level, seen: readonly Seen[]): { how: How; byIds: string[] } | undefined => {
  const yes = newestOfEach(seen.filter(({ of }) => isLevel(of))).filter((one) => saysYesTo(level, one));
  const mentor = yes.filter(({ asMentor, observerId }) => asMentor && observerId !== null).slice(0, 1);
  if (mentor.length > 0) return { how: 'mentor', byIds: idsOf(mentor) };
  const byIds = idsOf(yes);
  return byIds.length >= CO_LEADERS ? { how: 'co-leaders', byIds } : undefined;
};

/** Two mentors who watched, said yes, and saw the same within a mark. Undefined: not yet. */
export const makesMentor = (seen: readonly Seen[]): string[] | undefined => {
  const yes = newestOfEach(seen.filter(({ of }) => of === 'mentoring')).filter(
    ({ says, asMentor, observerId }) => says === 'yes' && asMentor && observerId !== null,
  );
  for (const [at, one] of yes.entries()) {
    const other = yes.slice(at + 1).find((another) => agree(one, another));
    if (other) return idsOf([one, other]).slice(0, MENTORS);
  }
  return undefined;
};
