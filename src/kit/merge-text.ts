import { diff3Merge } from 'node-diff3';

/** A stretch of a merged text: what all agree on, or what each side makes of it. */
export type Stretch = { agreed: string } | { base: string; ours: string; theirs: string };

/** Pairs of tokens that the merge may have to look at: more take longer than anyone waits. */
const WORK = 4_000_000;

/** Sentences and the spaces between them: two people may change two sentences of one paragraph. Nothing is lost. */
const sentencesIn = (text: string): string[] =>
  text.split(/(\n+|(?<=[.!?…][”’"')*_\]]{0,3}) +)/).filter((token) => token !== '');
const linesIn = (text: string): string[] => text.split(/(\n+)/).filter((token) => token !== '');

/** The finest cut of three texts that can be merged in time. */
const tokensOf = (texts: readonly [string, string, string]): [string[], string[], string[]] | undefined => {
  for (const cut of [sentencesIn, linesIn]) {
    const [base, ours, theirs] = [cut(texts[0]), cut(texts[1]), cut(texts[2])];
    if (base.length * Math.max(ours.length, theirs.length) <= WORK) return [base, ours, theirs];
  }
  return undefined;
};

/** Merges two changes of one text, sentence by sentence. What both changed differently stays three ways. */
export const mergeText = (base: string, ours: string, theirs: string): Stretch[] => {
  if (ours === theirs || theirs === base) return [{ agreed: ours }];
  if (ours === base) return [{ agreed: theirs }];
  const tokens = tokensOf([base, ours, theirs]);
  if (!tokens) return [{ base, ours, theirs }];
  return diff3Merge(tokens[1], tokens[0], tokens[2], { excludeFalseConflicts: true }).map(({ ok, conflict }) =>
    conflict
      ? { base: conflict.o.join(''), ours: conflict.a.join(''), theirs: conflict.b.join('') }
      : { agreed: ok?.join('') ?? '' },
  );
};

/** The merged text; undefined while a stretch of it is three ways. */
export const agreedText = (stretches: readonly Stretch[]): string | undefined =>
  stretches.every((stretch) => 'agreed' in stretch)
    ? stretches.map((stretch) => ('agreed' in stretch ? stretch.agreed : '')).join('')
    : undefined;
