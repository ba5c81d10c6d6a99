import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barsOf } from './years.ts';

const years = fc
  .array(
    fc.record({
      from: fc.integer({ min: 1300, max: 2026 }),
      for: fc.option(fc.integer({ min: 0, max: 60 }), { nil: undefined }),
    }),
    {
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((all) =>
    all
      .map(({ from, for: length }) => ({
        from,
        ...(length === undefined ? {} : { to: Math.min(2026, from + length) }),
      }))
      .sort((one, other) => one.from - other.from),
  );

describe('the years of all struggles on one scale', () => {
  it('are bars inside it, none upon another', () => {
    fc.assert(
      fc.property(years, (all) => {
        const bars = barsOf(all, 2026);
        for (const { from, to } of bars) expect(0 <= from && from < to && to <= 1).toBe(true);
        for (const [at, bar] of bars.entries())
          for (const other of bars.slice(at + 1))
            if (bar.lane === other.lane) expect(bar.to <= other.from || other.to <= bar.from).toBe(true);
      }),
    );
  });
  it('reach the end when nobody has said that it is over', () => {
    expect(barsOf([{ from: 1926 }, { from: 2018 }], 2026).map(({ to }) => to)).toEqual([1, 1]);
  });
});
