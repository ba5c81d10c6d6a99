import { describe, expect, it } from 'vitest';
import { SIMPLER, sum, unequal } from './rules.ts';

const list = (come: number, others: number) => [
  ...Array.from({ length: come }, () => ({ wouldCome: true })),
  ...Array.from({ length: others }, () => ({ wouldCome: false })),
];

describe('a simpler rule for giving chairs', () => {
  it('that never promises more than there are leaves chairs empty, and nobody without one', () => {
    const filled = SIMPLER['never more than there are chairs'](10, [...list(6, 4), ...list(10, 0)]);
    expect(filled).toEqual({ chairs: 10, taken: 6, promisedAndNone: 0 });
  });

  it('that promises thirty in a hundred more turns people away on a good evening', () => {
    expect(SIMPLER['thirty in a hundred more'](10, list(13, 0))).toEqual({ chairs: 10, taken: 10, promisedAndNone: 3 });
  });

  it('is added up over many evenings', () => {
    const one = { chairs: 10, taken: 6, promisedAndNone: 0 };
    expect(sum([one, { chairs: 5, taken: 5, promisedAndNone: 2 }])).toEqual({
      chairs: 15,
      taken: 11,
      promisedAndNone: 2,
    });
  });
});

describe('how unequally work is shared', () => {
  it.each([
    [[2, 2, 2], 0],
    [[0, 0, 0, 4], 0.75],
    [[0, 0], 0],
  ])('%j', (loads, expected) => expect(unequal(loads)).toBeCloseTo(expected, 6));
});
