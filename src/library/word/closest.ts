/** How often each line stands in a text. */
const linesOf = (text: string): Map<string, number> => {
  const lines = new Map<string, number>();
  for (const line of text.split('\n')) lines.set(line.trim(), (lines.get(line.trim()) ?? 0) + 1);
  return lines;
};

/** Lines of one text that another has not, either way. */
const apart = (a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number => {
  let count = 0;
  for (const [line, times] of a) count += Math.max(0, times - (b.get(line) ?? 0));
  for (const [line, times] of b) count += Math.max(0, times - (a.get(line) ?? 0));
  return count;
};

/** The text from which another was most likely made: the one with the fewest other lines, the first of those alike. */
export const closest = <Text extends { source: Uint8Array }>(
  texts: readonly Text[],
  made: string,
): Text | undefined => {
  const lines = linesOf(made);
  const [first] = texts
    .map((text) => ({ text, far: apart(linesOf(Buffer.from(text.source).toString()), lines) }))
    .toSorted((a, b) => a.far - b.far);
  return first?.text;
};
