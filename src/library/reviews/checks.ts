import type { Kit, Problem } from '../../kit/kit.ts';
import { leastMinutes, totalMinutes } from '../../kit/measure.ts';
import { plainText, proseOf, stepsOf } from '../../kit/reading.ts';
import { readingAge } from './reading-age.ts';

/** What the program looked at in a proposed kit. */
export interface Checks {
  /** What a careful author would mend; errors never come this far. */
  notices: Problem[];
  minutes: number;
  minutesLeast: number;
  /** The age at which somebody can read it, before and after; only for English. */
  readingAge: { before: number; after: number } | undefined;
  licence: string;
}

const ageOf = (kit: Kit): number => readingAge(kit.blocks.map((block) => plainText(proseOf(block))).join('\n'));

/** Looks a proposed kit over, beside the one it changes. `notices`: what the parser noticed in it that it had not before. */
export const checksOf = (before: Kit, after: Kit, notices: readonly Problem[]): Checks => ({
  notices: [...notices],
  minutes: totalMinutes(stepsOf(after)),
  minutesLeast: leastMinutes(stepsOf(after)),
  readingAge: after.front.language.startsWith('en') ? { before: ageOf(before), after: ageOf(after) } : undefined,
  licence: after.front.licence,
});
