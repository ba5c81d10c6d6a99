/** One line of the table: what was measured, what it stands beside, and how they compare. */
export interface Figure {
  name: string;
  figure: string;
  reference: string;
  ratio: string;
}

export const percentile = (values: readonly number[], part: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
};

/** Milliseconds of each of `times` runs. */
export const timed = async (times: number, work: (at: number) => unknown): Promise<number[]> => {
  const took: number[] = [];
  for (let at = 0; at < times; at += 1) {
    const began = performance.now();
    await work(at);
    took.push(performance.now() - began);
  }
  return took;
};

export const asTable = (figures: readonly Figure[]): string => {
  const rows = [{ name: 'what', figure: 'figure', reference: 'reference', ratio: 'ratio' }, ...figures];
  const width = (key: keyof Figure) => Math.max(...rows.map((row) => row[key].length));
  const widths = { name: width('name'), figure: width('figure'), reference: width('reference') };
  return rows
    .map(
      ({ name, figure, reference, ratio }) =>
        `${name.padEnd(widths.name)}  ${figure.padEnd(widths.figure)}  ${reference.padEnd(widths.reference)}  ${ratio}`,
    )
    .join('\n');
};
