import { describe, expect, it } from 'vitest';
import { smallLineOf } from './small.ts';

const told = (breaks: { from: number; to: number; goesOn?: boolean }[], last = 1000) => ({
  name: 'x',
  happenings: [0, last].map((day) => ({ day, shown: '', text: '', turn: false })),
  breaks: breaks.map((one) => ({ goesOn: false, label: undefined, ...one })),
});

describe('a struggle’s line drawn small', () => {
  it('is one piece when nothing broke it', () => {
    expect(smallLineOf(told([]))).toEqual({ solid: [{ from: 0, to: 1 }], broken: [] });
  });
  it('is cut true to time', () => {
    const { solid, broken } = smallLineOf(told([{ from: 200, to: 500 }]));
    expect(broken).toEqual([{ from: 0.2, to: 0.5 }]);
    expect(solid).toEqual([
      { from: 0, to: 0.2 },
      { from: 0.5, to: 1 },
    ]);
  });
  it('shows a break of one day, wherever it is', () => {
    for (const from of [0, 500, 1000]) {
      const [piece] = smallLineOf(told([{ from, to: from + 1 }])).broken;
      expect((piece?.to ?? 0) - (piece?.from ?? 0)).toBeGreaterThan(0.01);
      expect(piece?.to).toBeLessThanOrEqual(1);
    }
  });
  it('goes on broken to the end when the break does', () => {
    expect(smallLineOf(told([{ from: 400, to: 1000, goesOn: true }])).broken).toEqual([{ from: 0.4, to: 1 }]);
  });
  it('holds when everything happened on one day', () => {
    expect(smallLineOf(told([{ from: 0, to: 0 }], 0)).broken).toHaveLength(1);
  });
});
