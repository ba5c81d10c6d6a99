import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST, medianOf, ofHundred, withhold } from './withhold.ts';

const SMALL = [1, 2, 3, 4];
const aTable = fc
  .tuple(
    fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 5 }),
    fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 5, max: 300 })), { maxLength: 6 }),
  )
  .chain(([small, rest]) => fc.shuffledSubarray([...small, ...rest], { minLength: small.length + rest.length }));

/** Every table that differs from this one only in what it withholds. */
const tablesLike = (counts: readonly number[]): number[][] =>
  counts.reduce<number[][]>(
    (tables, count) =>
      tables.flatMap((table) => (count > 0 && count < LEAST ? SMALL : [count]).map((one) => [...table, one])),
    [[]],
  );

describe('withholding small numbers', () => {
  it('shows nothing between none and five, the total neither', () => {
    fc.assert(
      fc.property(aTable, (counts) => {
        const { cells, total } = withhold(counts);
        for (const shown of [...cells, total]) expect(shown !== null && shown > 0 && shown < LEAST).toBe(false);
      }),
    );
  });

  it('leaves each withheld number any of one to four, whoever knows all that is shown and how it is worked out', () => {
    fc.assert(
      fc.property(aTable, (counts) => {
        const seen = JSON.stringify(withhold(counts));
        const alike = tablesLike(counts).filter((table) => JSON.stringify(withhold(table)) === seen);
        counts.forEach((count, at) => {
          if (count > 0 && count < LEAST) expect(new Set(alike.map((table) => table[at]))).toEqual(new Set(SMALL));
        });
      }),
    );
  });

  it('keeps the total within five of the truth, no less than what is shown, and exact when nothing is withheld', () => {
    fc.assert(
      fc.property(aTable, (counts) => {
        const { cells, total, isRounded } = withhold(counts);
        const truth = counts.reduce((all, one) => all + one, 0);
        expect(isRounded).toBe(counts.some((count) => count > 0 && count < LEAST));
        if (!isRounded) expect(total).toBe(truth);
        else if (total !== null) {
          expect([Math.abs(total - truth) <= 5, total % 5]).toEqual([true, 0]);
          expect(total).toBeGreaterThanOrEqual(cells.reduce<number>((all, cell) => all + (cell ?? 0), 0));
        } else expect(truth).toBeLessThan(LEAST);
      }),
    );
  });

  it('says none where there is none', () => {
    expect(withhold([0, 0])).toEqual({ cells: [0, 0], total: 0, isRounded: false });
  });
});

describe('a share, and a median', () => {
  it('are withheld when somebody could be picked out of either part', () => {
    expect(ofHundred({ all: 100, some: 12 })).toBe(12);
    expect(ofHundred({ all: 100, some: 3 })).toBeNull();
    expect(ofHundred({ all: 14, some: 11 })).toBeNull();
    expect(ofHundred({ all: 4, some: 0 })).toBeNull();
    expect(ofHundred({ all: 40, some: 0 })).toBe(0);
    expect(medianOf({ times: 4, medianDays: 20 })).toBeNull();
    expect(medianOf({ times: 5, medianDays: 19.6 })).toBe(20);
  });
});
