import type { Conflict } from '../../kit/conflict.ts';
import type { Kit } from '../../kit/kit.ts';
import { mergeKits } from '../../kit/merge.ts';
import { frontKey, withOnly } from '../../kit/take.ts';
import type { Choice } from '../../kit/three.ts';
import { OWN_KEYS } from './front.ts';

/** Some changes of a source laid over a group's own version: the kit that gives, or what a person has to decide first. */
export interface LaidOver {
  kit: Kit | undefined;
  conflicts: Conflict[];
}

const own = new Set(OWN_KEYS.map(frontKey));

/** Only changes that can be taken or offered: what stays a version's own is left out. */
export const takeable = (keys: readonly string[]): Set<string> => new Set(keys.filter((key) => !own.has(key)));

/** Three ways, piece by piece. Nothing of ours is lost unless a person chose so. */
export const layOver = (
  { since, until, ours }: { since: Kit; until: Kit; ours: Kit },
  keys: readonly string[],
  choices: ReadonlyMap<string, Choice> = new Map(),
): LaidOver => {
  const { kit, conflicts } = mergeKits(since, ours, withOnly(since, until, takeable(keys)), choices);
  return { kit, conflicts };
};
