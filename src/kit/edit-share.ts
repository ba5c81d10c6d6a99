import { diffArrays } from 'diff';
import { printProse } from './grammar.ts';
import type { Prose } from './kit.ts';

const printedBlocks = (prose: Prose): string[] => prose.map((node) => printProse([node]));

/**
 * Gives each block of an edited text back to the stretch it stood in, where slides or notes part a text into several:
 * what is new stands with what comes before it. Equal text gives equal stretches.
 */
export const sharedOut = (stretches: readonly Prose[], typed: Prose): Prose[] => {
  const homes = stretches.flatMap((prose, at) => prose.map(() => at));
  const shares: Prose[] = stretches.map(() => []);
  let was = 0;
  let is = 0;
  let home = 0;
  for (const { added, removed, count } of diffArrays(stretches.flatMap(printedBlocks), printedBlocks(typed))) {
    if (removed) {
      home = homes[was] ?? home;
      was += count;
      continue;
    }
    for (const node of typed.slice(is, is + count)) {
      if (!added) home = homes[was] ?? home;
      shares[home]?.push(node);
      if (!added) was += 1;
    }
    is += count;
  }
  return shares;
};
