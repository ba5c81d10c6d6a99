import { describe, expect, it } from 'vitest';
import type { StruggleFront } from '../parse.ts';
import { toldBy } from './told.ts';
import { firstDay, shownDate } from './when.ts';

const event = (date: string, shown?: string) => ({
  date,
  text: 'x',
  source: [],
  turn: false,
  ...(shown ? { shown } : {}),
});

const front = (events: StruggleFront['events'], breaks: StruggleFront['line']['breaks'] = []): StruggleFront => ({
  title: 'x',
  summary: 'x',
  years: { from: 1976 },
  place: 'x',
  nations: ['england'],
  themes: ['x'],
  techniques: [],
  hinge: 'x',
  events,
  line: { label: 'x', caption: 'x', breaks },
  power: [],
  moments: [],
  disputed: [],
  questions: ['x'],
  sources: [],
});

describe('what a struggle’s line tells', () => {
  it('writes a date no more exactly than it was given, and in its own language', () => {
    expect([shownDate('1976', 'en'), shownDate('1976-08', 'en'), shownDate('1976-08-20', 'en')]).toEqual([
      '1976',
      'Aug 1976',
      '20 Aug 1976',
    ]);
    expect(shownDate('1976-08-20', 'cy')).toContain('Awst');
  });
  it('keeps the order in which events are told: October, told after the 7th, is no earlier', () => {
    const { happenings } = toldBy(front([event('1976-10-07'), event('1976-10', 'Autumn'), event('1976-11')]), 'en');
    expect(happenings.map(({ day }) => day)).toEqual([
      firstDay('1976-10-07'),
      firstDay('1976-10-07'),
      firstDay('1976-11'),
    ]);
    expect(happenings[1]?.shown).toBe('Autumn');
  });
  it('begins a break where an event of that very date stands', () => {
    const events = [event('1976-10-07'), event('1976-10'), event('1977')];
    expect(toldBy(front(events, [{ from: '1976-10', to: '1976-11' }]), 'en').breaks[0]?.from).toBe(
      firstDay('1976-10-07'),
    );
  });
  it('leaves a long break open when nothing later is told, and ends one of a few days', () => {
    const events = [event('1963-01'), event('1963-05'), event('1963-09-17')];
    const open = (to: string, from = '1963-08-28') => toldBy(front(events, [{ from, to }]), 'en').breaks[0]?.goesOn;
    expect([open('1963-09-17'), open('1963-12'), open('1963-09-01'), open('1963-09-18', '1963-09-17')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
  it('counts days before 1970, and years before 100, in order', () => {
    expect(firstDay('1831-06-03')).toBeLessThan(firstDay('1831-06-04'));
    expect(firstDay('0099')).toBeLessThan(firstDay('0100'));
  });
});
