import { describe, expect, it } from 'vitest';
import { inLondon, londonInstant, saidFromTo, saidWhen, timeIn } from './when.ts';

describe('a time of day, as people write it', () => {
  it.each([
    ['7pm', '19:00'],
    ['7 pm', '19:00'],
    ['7.30 p.m.', '19:30'],
    ['19:00', '19:00'],
    ['1900', '19:00'],
    ['12 am', '00:00'],
    ['12pm', '12:00'],
    ['6.15 yh', '18:15'],
    ['9', '09:00'],
  ])('%s is %s', (typed, read) => expect(timeIn(typed)).toBe(read));

  it.each(['', 'evening', '25:00', '7:75', '13pm', '0pm'])('%s is none', (typed) =>
    expect(timeIn(typed)).toBeUndefined(),
  );
});

describe('an evening in Britain', () => {
  it('is an hour earlier by the world’s clock in summer', () => {
    expect(londonInstant('2026-11-12', '19:00').toISOString()).toBe('2026-11-12T19:00:00.000Z');
    expect(londonInstant('2026-07-12', '19:00').toISOString()).toBe('2026-07-12T18:00:00.000Z');
  });

  it('is read back as it was typed, on the nights when the clocks change too', () => {
    for (const day of ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25'])
      for (const time of ['00:30', '03:00', '12:00', '23:30'])
        expect(inLondon(londonInstant(day, time))).toEqual({ day, time });
    expect(londonInstant('2026-10-25', '01:30').toISOString()).toBe('2026-10-25T00:30:00.000Z');
    expect(inLondon(londonInstant('2026-03-29', '01:30')).time).toBe('02:30');
  });

  it('is said in words, in both languages', () => {
    const from = londonInstant('2026-11-12', '19:00');
    expect(saidWhen('en', from, from)).toBe('Thursday 12 November, 7 pm');
    expect(saidFromTo('en', from, londonInstant('2026-11-12', '21:15'))).toBe('Thursday 12 November, 7 pm to 9.15 pm');
    expect(saidWhen('cy', from)).toContain('7 yh');
    expect(saidWhen('en', from, new Date('2027-01-01T12:00:00Z'))).toContain('2026');
  });
});
