import { describe, expect, it } from 'vitest';
import { clockAt } from './clock.ts';

describe('writing the time of a step', () => {
  it.each([
    ['19:00', 0, '7.00'],
    ['19:00', 98, '8.38'],
    ['11:30', 45, '12.15'],
    ['23:30', 45, '12.15'],
    ['9:05', 0, '9.05'],
  ])('an evening that begins at %s is, %i minutes on, at %s', (start, minutes, shown) => {
    expect(clockAt(start, minutes)).toBe(shown);
  });

  it.each([undefined, '', '7pm', '25:00', '19:60'])('counts from nothing when the start is %j', (start) => {
    expect([clockAt(start, 0), clockAt(start, 75), clockAt(start, 800)]).toEqual(['0:00', '1:15', '13:20']);
  });
});
