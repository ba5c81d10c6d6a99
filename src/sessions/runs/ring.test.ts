import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segments } from './ring.tsx';

const lit = (minutes: number, left: number) => segments(minutes, left).map(({ lit: isLit }) => isLit);

describe('the ring of time left', () => {
  it('has a segment a minute, dark for what is gone and lit for what is left', () => {
    expect(lit(4, 4)).toEqual([true, true, true, true]);
    expect(lit(4, 1)).toEqual([false, false, false, true]);
    expect(lit(4, -3)).toEqual([false, false, false, false]);
  });

  it('parts the minute that we are in', () => {
    expect(lit(4, 2.5)).toEqual([false, false, true, true, true]);
    expect(lit(4, 1.5)).toEqual([false, false, false, true, true]);
  });

  it('lights never more than is left, in a step of any length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 240 }), fc.double({ min: -5, max: 240, noNaN: true }), (minutes, left) => {
        const all = segments(minutes, left);
        const bright = all.filter(({ lit: isLit }) => isLit).length;
        expect(all.length).toBeLessThanOrEqual(minutes + 1);
        expect(bright).toBeLessThanOrEqual(Math.max(0, Math.ceil(left)) + 1);
        expect(all.every(({ path }) => !path.includes('NaN'))).toBe(true);
      }),
    );
  });
});
