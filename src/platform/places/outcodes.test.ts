import { describe, expect, it } from 'vitest';
import { kmBetween, outcodeIn } from './outcodes.ts';

describe('reading an outcode', () => {
  it.each([
    ['b29', 'B29'],
    [' CF43 3ab ', 'CF43'],
    ['sw1a1aa', 'SW1A'],
  ])('finds in %o the outcode %s', (typed, outcode) => expect(outcodeIn(typed)).toBe(outcode));

  it.each(['B99Z', '', 'Cradley Road', '__proto__'])('finds none in %o', (typed) =>
    expect(outcodeIn(typed)).toBeUndefined(),
  );
});

describe('the kilometres between two outcodes', () => {
  it('are none to itself, and the same both ways', () => {
    expect(kmBetween('B29', 'B29')).toBe(0);
    expect(kmBetween('B29', 'LE2')).toBe(kmBetween('LE2', 'B29'));
  });

  it.each([
    ['EC1A', 'EH1', 532],
    ['CF10', 'SA1', 57],
    ['B1', 'LS1', 150],
  ])('from %s to %s are about %d', (one, other, km) => {
    const measured = kmBetween(one, other) ?? 0;
    expect(Math.abs(measured - km)).toBeLessThan(km * 0.05);
  });

  it('are never fewer by way of a third', () => {
    const [near, far, third] = [kmBetween('B29', 'LE2') ?? 0, kmBetween('LE2', 'M1') ?? 0, kmBetween('B29', 'M1') ?? 0];
    expect(third).toBeLessThanOrEqual(near + far);
  });

  it('are unknown when we do not know one of them', () => {
    expect(kmBetween('B29', 'ZZ9')).toBeUndefined();
  });
});
