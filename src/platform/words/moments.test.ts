import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentIn, onTheWall, saidMoment } from './moments.ts';

describe('reading a moment that somebody typed', () => {
  it.each([
    ['2027-01-12T19:00', '2027-01-12T19:00:00.000Z'],
    ['2027-06-12T19:00', '2027-06-12T18:00:00.000Z'],
    ['Tue 12 Jan 2027, 7pm', '2027-01-12T19:00:00.000Z'],
    ['Thursday 1st July 2027 at 6.30 pm', '2027-07-01T17:30:00.000Z'],
    ['12/1/2027 19:00', '2027-01-12T19:00:00.000Z'],
    ['12.01.27, 12 pm', '2027-01-12T12:00:00.000Z'],
    ['12 Ionawr 2027, 7 yp', '2027-01-12T19:00:00.000Z'],
  ])('takes %o for %s', (typed, at) => expect(momentIn(typed)?.toISOString()).toBe(at));

  it.each([
    '',
    'soon',
    'Tuesday at 7',
    '12 Jan 2027',
    '31/2/2027 19:00',
    '2027-01-12T25:00',
    '2027-03-28T01:30',
    '7pm',
  ])('takes %o for none', (typed) => expect(momentIn(typed)).toBeUndefined());

  it('reads back what it wrote on the wall, in summer and winter', () => {
    const minutes = fc.integer({ min: Date.UTC(2026, 0) / 60_000, max: Date.UTC(2030, 0) / 60_000 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const wall = onTheWall(new Date(minute * 60_000));
        expect(onTheWall(momentIn(wall) ?? new Date(0))).toBe(wall);
      }),
    );
  });

  it('takes any text at all', () => {
    fc.assert(fc.property(fc.string(), (typed) => void momentIn(typed)));
  });
});

describe('saying when something is', () => {
  const now = new Date('2026-11-24T19:00:00Z');
  it.each([
    ['en', '2026-11-26T19:00:00Z', 'Thursday 26 November, 7 pm'],
    ['en', '2027-07-01T09:30:00Z', 'Thursday 1 July 2027, 10.30 am'],
    ['cy', '2026-11-26T19:00:00Z', 'Dydd Iau 26 Tachwedd, 7 yp'],
  ] as const)('in %s of %s says %o', (language, at, said) =>
    expect(saidMoment(language, new Date(at), now)).toBe(said),
  );
});
