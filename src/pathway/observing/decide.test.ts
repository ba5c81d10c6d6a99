import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makesMentor, type Seen, signsOff } from './decide.ts';
import { agree, CRITERIA, leads, type Marks, mentors } from './rubric.ts';

const marks = (all: number, but: Partial<Marks> = {}): Marks => ({
  preparing: all,
  doing: all,
  time: all,
  power: all,
  care: all,
  learning: all,
  ...but,
});
const seen = (observerId: string, but: Partial<Seen> = {}): Seen => ({
  ...marks(3),
  observerId,
  of: 'practising',
  says: 'yes',
  asMentor: false,
  ...but,
});
const anyMarks = fc.record({
  preparing: fc.integer({ min: 1, max: 4 }),
  doing: fc.integer({ min: 1, max: 4 }),
  time: fc.integer({ min: 1, max: 4 }),
  power: fc.integer({ min: 1, max: 4 }),
  care: fc.integer({ min: 1, max: 4 }),
  learning: fc.integer({ min: 1, max: 4 }),
});

describe('marks', () => {
  it('allow a yes to a level from two on all, and three on care and on power', () => {
    expect(leads(marks(2, { care: 3, power: 3 }))).toBe(true);
    for (const one of CRITERIA)
      expect(leads(marks(3, { [one]: one === 'care' || one === 'power' ? 2 : 1 }))).toBe(false);
  });

  it('allow a yes to mentoring from three on all, and four on three of them', () => {
    expect(mentors(marks(3, { care: 4, power: 4, time: 4 }))).toBe(true);
    expect(mentors(marks(3, { care: 4, power: 4 }))).toBe(false);
    expect(mentors(marks(4, { learning: 2 }))).toBe(false);
  });

  it('that allow mentoring allow every level too', () => {
    fc.assert(fc.property(anyMarks, (one) => !mentors(one) || leads(one)));
  });

  it('agree with themselves, and either way round', () => {
    fc.assert(
      fc.property(anyMarks, anyMarks, (one, other) => agree(one, one) && agree(one, other) === agree(other, one)),
    );
  });
});

describe('who signs somebody off', () => {
  it('is one mentor, for that level and those below it', () => {
    const by = [seen('mentor', { asMentor: true })];
    expect(signsOff('practising', by)).toEqual({ how: 'mentor', byIds: ['mentor'] });
    expect(signsOff('first-steps', by)).toEqual({ how: 'mentor', byIds: ['mentor'] });
    expect(signsOff('leading', by)).toBeUndefined();
  });

  it('is two who led beside them, never the same one twice', () => {
    expect(signsOff('practising', [seen('a'), seen('a')])).toBeUndefined();
    expect(signsOff('practising', [seen('a'), seen('b')])).toEqual({ how: 'co-leaders', byIds: ['a', 'b'] });
  });

  it('is nobody who has since said not yet', () => {
    const newestFirst = [seen('a', { says: 'not-yet' }), seen('b'), seen('a')];
    expect(signsOff('practising', newestFirst)).toBeUndefined();
    expect(signsOff('practising', [seen('a'), seen('b'), seen('a', { says: 'not-yet' })])?.how).toBe('co-leaders');
  });

  it('is nobody who said yes to mentoring alone, or who has left', () => {
    expect(signsOff('practising', [seen('a', { of: 'mentoring', asMentor: true })])).toBeUndefined();
    expect(signsOff('practising', [seen('a', { observerId: null, asMentor: true }), seen('b')])).toBeUndefined();
  });
});

describe('who makes a mentor', () => {
  const watched = (id: string, but: Partial<Seen> = {}) => seen(id, { of: 'mentoring', asMentor: true, ...but });

  it('is two mentors who saw the same within a mark', () => {
    expect(makesMentor([watched('a'), watched('b', marks(4))])).toEqual(['a', 'b']);
    expect(makesMentor([watched('a', marks(4)), watched('b', marks(4, { time: 2 }))])).toBeUndefined();
    expect(makesMentor([watched('a'), watched('a')])).toBeUndefined();
    expect(makesMentor([watched('a'), watched('b', { asMentor: false })])).toBeUndefined();
  });

  it('finds the two who agree among three', () => {
    const three = [watched('a', marks(4)), watched('b', marks(4, { time: 2 })), watched('c', marks(4))];
    expect(makesMentor(three)).toEqual(['a', 'c']);
  });
});
